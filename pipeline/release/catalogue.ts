import { dataLicence } from '../../schemas/envelope.ts'
import { declared, resourceNames } from '../../schemas/resources.ts'
import { about } from './about.ts'
import { coverageOf } from './coverage.ts'
import { type Content, originOf } from './content.ts'
import { digestOf } from './digest.ts'
import { type Files, jsonFile, mediaTypeOf } from './files.ts'

/** The DCAT 3 description of a release and each of its files, as JSON-LD whose context stands in the file. */
export function catalogueFile(content: Content, files: Files): Uint8Array {
  const { release, site } = content
  const base = addressOf(content)
  const { days, places } = coverageOf(content)
  return jsonFile({
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': base,
    '@type': 'dcat:Dataset',
    'dct:identifier': release.id,
    'dct:title': inLanguages(about.title),
    'dct:description': inLanguages(about.description, '\n'),
    'dct:issued': { '@type': 'xsd:date', '@value': release.released_on },
    'dct:license': { '@id': dataLicence.url },
    'dct:accessRights': {
      '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    },
    'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
    ...(days !== null && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@type': 'xsd:date', '@value': days.from },
        'dcat:endDate': { '@type': 'xsd:date', '@value': days.to },
      },
    }),
    'dct:spatial': places.map(({ name, code }) => ({
      '@type': 'dct:Location',
      'dct:identifier': code,
      'rdfs:label': { '@language': 'zh-CN', '@value': name },
    })),
    ...(originOf(content) !== '' && { 'dcat:landingPage': { '@id': base } }),
    'dct:language': [
      { '@id': 'http://id.loc.gov/vocabulary/iso639-1/zh' },
      { '@id': 'http://id.loc.gov/vocabulary/iso639-1/en' },
    ],
    'dcat:version': release.id,
    'dcat:keyword': about.keywords,
    ...(site.operator !== null && {
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': site.operator },
    }),
    'dcat:distribution': [...files].map(([path, bytes]) => ({
      '@id': `${base}${path}`,
      '@type': 'dcat:Distribution',
      'dct:title': path,
      // DCAT-AP asks both of every distribution: where one gets at it, and its licence.
      'dcat:accessURL': { '@id': base },
      'dct:license': { '@id': dataLicence.url },
      'dcat:downloadURL': { '@id': `${base}${path}` },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${mediaTypeOf(path).split(';')[0] ?? ''}`,
      },
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes.length) },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': digestOf(bytes) },
      },
    })),
  })
}

/** The same for search engines: schema.org’s Dataset. */
export function schemaOrgFile(content: Content, files: Files): Uint8Array {
  const { release, site } = content
  const base = addressOf(content)
  const { days, places } = coverageOf(content)
  return jsonFile({
    '@context': { '@vocab': 'https://schema.org/' },
    '@id': base,
    '@type': 'Dataset',
    name: about.title,
    description: about.description,
    identifier: release.id,
    version: release.id,
    datePublished: release.released_on,
    license: dataLicence.url,
    inLanguage: ['zh-CN', 'en'],
    isAccessibleForFree: true,
    keywords: about.keywords,
    creator: { '@type': 'Organization', name: site.operator ?? '有据 Youju' },
    ...(originOf(content) !== '' && { url: base }),
    ...(days !== null && { temporalCoverage: `${days.from}/${days.to}` }),
    spatialCoverage: places.map(({ name }) => ({ '@type': 'Place', name })),
    variableMeasured: resourceNames.map((name) => declared(name).label.zh),
    distribution: [...files].map(([path, bytes]) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: `${base}${path}`,
      encodingFormat: mediaTypeOf(path).split(';')[0],
      contentSize: `${bytes.length} B`,
      sha256: digestOf(bytes),
    })),
  })
}

/** Where a release is published; in a local copy a name that is no address. */
const addressOf = (content: Content) =>
  originOf(content) === ''
    ? `urn:youju:release:${content.release.id}/`
    : `${originOf(content)}/data/releases/${content.release.id}/`

const inLanguages = (text: string, by = ' · ') => {
  const [zh = '', en = ''] = text.split(by)
  return [
    { '@language': 'zh-CN', '@value': zh },
    { '@language': 'en', '@value': en },
  ]
}
