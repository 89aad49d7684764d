import { z } from 'zod'
import { closedList, said } from './bilingual.ts'
import { Tombstone } from './tombstone.ts'

/** Every kind of error the API knows, with its title. A code is never renamed. */
export const problemTitles = {
  not_found: { zh: '没有这个地址', en: 'No such address' },
  not_archived: { zh: '本档案未收存', en: 'Not archived here' },
  unknown_parameter: { zh: '没有这个参数', en: 'Unknown parameter' },
  invalid_parameter: { zh: '参数取值有误', en: 'Invalid parameter' },
  invalid_cursor: { zh: '翻页标记无效', en: 'Invalid cursor' },
  method_not_allowed: { zh: '只可读取', en: 'Method not allowed' },
  not_acceptable: { zh: '没有所要的格式', en: 'Not acceptable' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
  uri_too_long: { zh: '地址过长', en: 'Address too long' },
  too_many_rows: { zh: '行数过多', en: 'Too many rows' },
  rate_limited: { zh: '请求过于频繁', en: 'Too many requests' },
  internal_error: { zh: '服务器出错', en: 'Internal error' },
} as const

export const ProblemCode = closedList(
  problemTitles,
  '稳定的错误代码。',
  'Stable code of the error.',
)
export type ProblemCode = z.infer<typeof ProblemCode>

export const BadParameter = z
  .strictObject({
    parameter: z.string().meta(said('参数名。', 'Name of the parameter.')),
    code: ProblemCode,
    message: z.string().meta(said('哪里有误，中英两行。', 'What is wrong, in two languages.')),
    allowed: z
      .array(z.string())
      .meta(said('允许的参数名或取值。', 'The names or values that are allowed.')),
    nearest: z
      .string()
      .nullable()
      .meta(said('最接近的有效参数名。', 'The nearest name that is valid, if one is near.')),
  })
  .meta(said('有问题的参数。', 'A bad parameter.'))
export type BadParameter = z.infer<typeof BadParameter>

/** The one error body of the API, RFC 9457. */
export const Problem = z
  .strictObject({
    type: z.string().meta(said('错误类型的说明页。', 'Page that explains this type of error.')),
    title: z.string().meta(said('错误名称，中英并列。', 'Name of the error, in two languages.')),
    status: z.int().meta(said('HTTP 状态码。', 'HTTP status.')),
    code: ProblemCode,
    detail: z
      .string()
      .meta(
        said(
          '出了什么问题，怎样改正；第一行中文，第二行英文。',
          'What went wrong, and the remedy; the first line Chinese, the second English.',
        ),
      ),
    instance: z.string().meta(said('所请求的地址。', 'The address asked for.')),
    errors: z
      .array(BadParameter)
      .meta(said('每个有问题的参数及允许的取值。', 'Every bad parameter, with what is allowed.')),
    tombstone: Tombstone.optional().meta(
      said('仅见于 410：已撤下记录的存根。', 'Only with 410: what is left of the record.'),
    ),
  })
  .meta(said('错误（RFC 9457）。', 'Error, RFC 9457.'))
export type Problem = z.infer<typeof Problem>
