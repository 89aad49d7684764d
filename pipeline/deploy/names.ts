/** What the site is made of in an account, by name. */
export const worker = 'youju'
export const bucket = 'youju-releases'

/** Where new databases and buckets lie: near the readers of Chinese official letters. */
export const location = 'apac'
