/** So many records a list gives as one file; more are in the release’s. */
export const mostRows = 10_000
