import type { InAnotherLanguage } from './words.ts'
import type { zh } from './zh.ts'

/** The words around every page in English. Names of fields and of listed values come from the schemas. */
export const en: InAnotherLanguage<Pick<typeof zh, 'lang' | 'site' | 'footer' | 'seal'>> = {
  lang: 'en',
  site: {
    name: 'Youju',
    tagline: 'Every number leads to the sentence it came from',
    notGovernment: 'This is not a government site, and it belongs to no government department.',
    localCopy: 'local copy',
    skip: 'Skip to content',
    elder: 'Large type',
    standard: 'Standard edition',
    home: '(Youju), home page',
    mainNav: 'Main',
    footerNav: 'Footer',
    title: (page: string) => `${page} · Youju`,
  },
  footer: {
    operator: 'Run by',
    release: 'Data release',
    licence: 'The data is CC BY 4.0; no copyright is claimed in the official documents themselves.',
    colon: ': ',
  },
  seal: {
    glyph: '据',
    cited: '引',
    derived: '∑',
    here: 'Back to the sentence',
    proved: (anchor: string) => `Proved: sentence ${anchor} of the text`,
    citation: () => 'Cited from another publication',
    derivation: 'Derived',
    printed: (text: string) => `As printed: “${text}”`,
    legend: [
      { mark: 'proved', name: '据', said: 'Printed in the text. The mark leads to its sentence.' },
      { mark: 'cited', name: '引', said: 'Cited from elsewhere; its text is not archived here.' },
      {
        mark: 'derived',
        name: '∑',
        said: 'Computed from numbers of the text, with the formula beside it.',
      },
    ],
    legendTitle: 'How to read the numbers here',
  },
}
