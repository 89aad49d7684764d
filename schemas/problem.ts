import { z } from 'zod'
import { said } from './bilingual.ts'

export const ProblemCode = z
  .enum([
    'not_found',
    'not_archived',
    'unknown_parameter',
    'invalid_parameter',
    'invalid_cursor',
    'method_not_allowed',
    'uri_too_long',
    'internal_error',
  ])
  .meta(said('稳定的错误代码。', 'Stable code of the error.'))
export type ProblemCode = z.infer<typeof ProblemCode>

/** The one error body of the API, RFC 9457. */
export const Problem = z
  .strictObject({
    type: z.string().meta(said('错误类型的说明页。', 'Page that explains this type of error.')),
    title: z.string().meta(said('错误名称。', 'Short name of the error.')),
    status: z.int().meta(said('HTTP 状态码。', 'HTTP status.')),
    code: ProblemCode,
    detail: z.string().meta(said('出了什么问题，怎样改正。', 'What went wrong, and the remedy.')),
    instance: z.string().meta(said('所请求的地址。', 'The address asked for.')),
    errors: z
      .array(
        z.strictObject({
          parameter: z.string(),
          message: z.string(),
          allowed: z.array(z.string()),
        }),
      )
      .meta(said('每个有问题的参数及允许的取值。', 'Every bad parameter, with what is allowed.')),
  })
  .meta(said('错误（RFC 9457）。', 'Error, RFC 9457.'))
export type Problem = z.infer<typeof Problem>
