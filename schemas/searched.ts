/** The resources that search looks in, in the order in which records without a date are answered. */
export const searched = [
  'bodies',
  'deputies',
  'policies',
  'proposals',
  'replies',
  'commitments',
  'figures',
] as const
