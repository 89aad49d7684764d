import type { Site } from '../../schemas/site.ts'
import { formatProblem } from '../problem.ts'

const remedies = {
  origin: 'Write the address the site will be read at, such as https://youju.example',
  operator: 'Write who runs it, as readers are to read it',
  contact: 'Write how to reach them, such as mailto:editor@youju.example',
} as const

/** What `data/site.yaml` must say before anything is published: who answers for it, where. */
export function siteProblems(site: Site, text: string): string[] {
  const lines = text.split('\n')
  return (['origin', 'operator', 'contact'] as const).flatMap((field) => {
    const line = lines.findIndex((written) => written.startsWith(`${field}:`)) + 1
    const at = { file: 'data/site.yaml', line: Math.max(line, 1), subject: field }
    if (site[field] === null)
      return [formatProblem({ ...at, what: 'it is not set', remedy: `${remedies[field]}.` })]
    if (field === 'origin' && !isOrigin(site.origin ?? ''))
      return [
        formatProblem({
          ...at,
          what: `${site.origin ?? ''} is not an https address without a path`,
          remedy: `${remedies.origin}.`,
        }),
      ]
    return []
  })
}

function isOrigin(origin: string): boolean {
  const { protocol, pathname, search, hash, port } = new URL(origin)
  return protocol === 'https:' && pathname === '/' && port === '' && `${search}${hash}` === ''
}
