import type { Language } from '../head/languages.ts'

/** The same page in the other language, named in that language. */
export const otherLanguage = {
  zh: { language: 'en', tag: 'en', name: 'English' },
  en: { language: 'zh', tag: 'zh-CN', name: '中文' },
} as const satisfies Record<Language, { language: Language; tag: string; name: string }>

/** The links around every page in English. */
export const inEnglish = {
  main: [
    { href: '/en/data/', name: 'Data' },
    { href: '/en/api/', name: 'API' },
    { href: '/en/about/', name: 'About' },
  ],
  footer: [
    { href: '/en/about/', name: 'About' },
    { href: '/en/about/#corrections', name: 'Corrections' },
    { href: '/en/about/#removal', name: 'Removal of personal data' },
    { href: '/en/data/', name: 'Data' },
    { href: '/en/api/', name: 'API' },
  ],
} as const
