/** The page on which a reader of English begins; the Chinese home page shows letters. */
export const home = {
  lead: 'The letters are in Chinese, and so are the pages that show them. In English there is the data with every field explained, the API, and how the archive is made.',
  parts: [
    {
      href: '/en/data/',
      title: 'Data',
      said: 'Every table to download whole, the meaning of each field, releases and corrections.',
    },
    {
      href: '/en/api/',
      title: 'API',
      said: 'Read-only, without a key: each record brings the place in the archived text that proves it.',
    },
    {
      href: '/en/about/',
      title: 'About',
      said: 'Who runs this copy, how it is made, what was checked and what was not, removal of personal data.',
    },
  ],
} as const

/** What an English address says where there is nothing. */
export const notFound = {
  title: 'No such page',
  lead: 'There is nothing at this address. It may be mistyped, or not archived here; that says nothing of what a department did.',
} as const
