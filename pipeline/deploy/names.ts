/** What the site is made of in an account, by name. */
export const worker = 'youju'
export const bucket = 'youju-releases'
export const databases = ['youju-a', 'youju-b'] as const
export type DatabaseName = (typeof databases)[number]

/** Where new databases and buckets lie: near the readers of Chinese official letters. */
export const location = 'apac'
