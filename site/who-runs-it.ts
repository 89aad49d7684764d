import { Site } from '../schemas/site.ts'

/** Who runs this copy; with nothing set it is a local copy. */
export const whoRunsIt = Site.parse(JSON.parse(import.meta.env.YOUJU_SITE))
