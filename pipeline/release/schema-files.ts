import { z } from 'zod'
import { publicSchema } from '../../schemas/public-schema.ts'
import { declared, resourceNames } from '../../schemas/resources.ts'
import { type Files, jsonFile } from './files.ts'

/** The JSON Schema of each table's records, whole in itself. */
export const schemaFiles = (): Files =>
  new Map(
    resourceNames.map((name) => {
      const schema = z.toJSONSchema(declared(name).schema, { override: publicSchema })
      return [`schemas/${name}.schema.json`, jsonFile(schema)]
    }),
  )
