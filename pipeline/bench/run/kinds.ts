/** Kinds of request, in the order they are reported, with what each is. */
export const kinds = {
  item: 'item',
  list: 'list: page of 20',
  eq: 'list: field=…',
  isnull: 'list: field__isnull=…',
  in: 'list: field__in of up to five values',
  sort: 'list: each sort',
  next: 'list: second page of each sort',
  not: 'list: field__not=…',
  range: 'list: field__gte=…, field__lte=…',
  two: 'list: two filters',
  facet: 'list: facet',
  q: 'list: q=, commonest bigram',
  bigram: 'search: commonest bigram',
  character: 'search: one character',
  phrase: 'search: phrase in 1 % of letters',
  trigram: 'search: rare trigram',
  csv: 'csv of about 1,000 rows',
  held: '304',
} as const
export type Kind = keyof typeof kinds

const isKind = (name: string): name is Kind => name in kinds
export const kindNames: readonly Kind[] = Object.keys(kinds).filter(isKind)
