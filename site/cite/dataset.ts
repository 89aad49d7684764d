import { dataLicence } from '../../schemas/envelope.ts'

/** A release of the data, as those who cite it name it. */
export interface Cited {
  release: string
  releasedOn: string
  name: string
  author: string
  url: string
  language: string
  /** What stands where readers put the day they read it. */
  accessed: string
}

/** GB/T 7714-2015: a dataset online, [DS/OL]; its access date is required. */
export const gbt = ({ author, name, release, releasedOn, accessed, url }: Cited): string =>
  `${author}. ${name}: ${release}[DS/OL]. (${releasedOn})[${accessed}]. ${url}.`

export const bibtex = ({ author, name, release, releasedOn, url, language }: Cited): string =>
  [
    `@misc{youju-${release},`,
    `  author       = {{${author}}},`,
    `  title        = {{${name}}},`,
    `  year         = {${releasedOn.slice(0, 4)}},`,
    `  version      = {${release}},`,
    `  howpublished = {\\url{${url}}},`,
    `  language     = {${language}},`,
    `  note         = {Data set, ${dataLicence.name}},`,
    '}',
  ].join('\n')

export const cslJson = ({ author, name, release, releasedOn, url, language }: Cited): string =>
  JSON.stringify(
    [
      {
        id: `youju-${release}`,
        type: 'dataset',
        title: name,
        author: [{ literal: author }],
        issued: { 'date-parts': [releasedOn.split('-').map(Number)] },
        version: release,
        URL: url,
        language,
      },
    ],
    null,
    2,
  )
