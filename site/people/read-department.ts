import type { Archive } from '../archive/archive.ts'

/** So many letters stand on the page; the rest is behind a link to their list. */
const most = 20

/** All that the page of a department shows; null where the archive has none of this id. */
export async function readDepartment(archive: Archive, id: string) {
  const body = await archive.body(id)
  if (body === null) return null
  return { release: archive.release, body, replies: await archive.newestOf(id, most) }
}

export type DepartmentRead = NonNullable<Awaited<ReturnType<typeof readDepartment>>>
