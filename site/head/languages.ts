/** The languages pages are in; Chinese ones stand at the root, English ones under `/en/`. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** What `lang` and `hreflang` say. */
export const languageTag = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>

const inBoth =
  /^\/(?:en\/)?(?:|(?:data|api|about)\/|data\/[a-z]+\/|data\/corrections\/[0-9]+\/|data\/releases\/[0-9a-f-]+\/)$/

/** The same page in each language, where there is one in both. */
export function editionsOf(path: string): Readonly<Record<Language, string>> | null {
  if (!inBoth.test(path)) return null
  const chinese = path.replace(/^\/en\//, '/')
  return { zh: chinese, en: `/en${chinese}` }
}

/** A page’s address in a language: `/data/` in English is `/en/data/`. */
export const inLanguage = (language: Language, path: string): string =>
  language === 'en' ? `/en${path}` : path
