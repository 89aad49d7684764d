import { type Growing, staticShare } from '../archive/static-share.ts'
import { dataset } from './dataset.ts'
import { readSite } from './site-file.ts'

let share: ReturnType<typeof staticShare> | undefined

/** The pages of a kind that are built ahead. */
export function staticPaths(kind: Growing): { params: { id: string } }[] {
  share ??= staticShare(dataset(), readSite().static_letters)
  return share[kind].map((id) => ({ params: { id } }))
}
