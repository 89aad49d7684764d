import { z } from 'zod'
import type { Accepts } from '../parameters.ts'
import { publicSchema } from './public-schema.ts'

/** The query parameters of an address, from the schema that reads them. */
export function queryParameters(accepts: Accepts<unknown>): object[] {
  return Object.entries(accepts.shape).map(([name, parameter]) => {
    const { $schema, description, ...schema } = z.toJSONSchema(parameter, {
      override: publicSchema,
    })
    return { name, in: 'query', description, required: false, schema }
  })
}
