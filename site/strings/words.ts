/** The same words in another language: every key of the first, with a text or a saying of the same parts. */
export type InAnotherLanguage<T> = T extends string
  ? string
  : T extends (...parts: infer P) => string
    ? (...parts: P) => string
    : { readonly [K in keyof T]: InAnotherLanguage<T[K]> }
