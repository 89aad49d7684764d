import { z } from 'zod'
import { Bilingual } from '../schemas/bilingual.ts'
import type { ResourceName } from '../schemas/resources.ts'
import { openApiDocument } from '../worker/openapi/document.ts'

/** A parameter or header as the API's own document describes it. */
export interface Described {
  name: string
  said: Bilingual
  example: string | null
}

const TwoLines = z.string().transform((text): Bilingual => {
  const [zh = '', en = zh] = text.split('\n')
  return Bilingual.parse({ zh, en })
})
const Parameter = z.object({ name: z.string(), description: TwoLines })
const Header = z.object({ description: TwoLines, example: z.string() })
const Operation = z.object({ get: z.object({ parameters: z.array(z.unknown()) }) })
const Shared = z.object({ $ref: z.string() })

/** The document that the API serves, as the pages for readers tell it. */
export function readContract(releasedOn: string) {
  const { paths, components } = openApiDocument(releasedOn)
  const shared: Readonly<Record<string, unknown>> = components.parameters

  const parametersAt = (path: string): Described[] =>
    Operation.parse(paths[path]).get.parameters.map((parameter) => {
      const { data: reference } = Shared.safeParse(parameter)
      const name = reference?.$ref.split('/').at(-1)
      const { name: called, description } = Parameter.parse(
        name === undefined ? parameter : shared[name],
      )
      return { name: called, said: description, example: null }
    })

  return {
    parametersOfList: (resource: ResourceName) => parametersAt(`/api/v1/${resource}`),
    parametersOfSearch: () => parametersAt('/api/v1/search'),
    headers: Object.entries(components.headers).map(([name, header]): Described => {
      const { description, example } = Header.parse(header)
      return { name: name.replace(/(?<=[a-z])(?=[A-Z])/g, '-'), said: description, example }
    }),
  }
}
