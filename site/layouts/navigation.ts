import type { Language } from '../head/languages.ts'
import { zh } from '../strings/zh.ts'

/** The same page in the other language, named in that language. */
export const otherLanguage = {
  zh: { language: 'en', tag: 'en', name: 'English' },
  en: { language: 'zh', tag: 'zh-CN', name: '中文' },
} as const satisfies Record<Language, { language: Language; tag: string; name: string }>

interface Around {
  main: readonly { href: string; name: string }[]
  footer: readonly { href: string; name: string }[]
}

/** The links around every page, in its language. */
export const navigation: Readonly<Record<Language, Around>> = {
  zh: {
    main: [
      { href: '/replies/', name: zh.nav.replies },
      { href: '/proposals/', name: zh.nav.proposals },
      { href: '/grants/', name: zh.nav.grants },
      { href: '/facilities/', name: zh.nav.facilities },
      { href: '/satisfaction/', name: zh.nav.satisfaction },
      { href: '/commitments/', name: zh.nav.commitments },
      { href: '/checks/', name: zh.nav.checks },
      { href: '/data/', name: zh.nav.data },
      { href: '/about/', name: zh.nav.about },
    ],
    footer: [
      { href: '/about/', name: zh.nav.about },
      { href: '/about/#corrections', name: zh.nav.corrections },
      { href: '/about/#removal', name: zh.nav.removal },
      { href: '/data/', name: zh.nav.data },
      { href: '/api/', name: zh.nav.api },
    ],
  },
  en: {
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
  },
}
