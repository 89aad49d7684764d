import { join } from 'node:path'

/** The repository's root. */
export const root = join(import.meta.dirname, '..')

/** Everything made locally and never committed. */
const work = join(root, '.youju')

export const paths = {
  work,
  /** Another folder is for trying an editor's recipe on a copy; what is deployed is built of this one. */
  data: process.env.YOUJU_DATA ?? join(root, 'data'),
  dataset: join(work, 'dataset'),
  /** Releases by their ids, as they are published. */
  releases: join(work, 'releases'),
  /** What is served, each copy in a place of its own with its databases. */
  served: join(work, 'served'),
  migrations: join(root, 'worker', 'migrations'),
  dist: join(root, 'dist'),
  workerConfig: join(root, 'dist', 'server', 'wrangler.json'),
}
