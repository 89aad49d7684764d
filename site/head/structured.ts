import { dataLicence } from '../../schemas/envelope.ts'
import type { Policy } from '../../schemas/policy.ts'
import type { Reply } from '../../schemas/reply.ts'
import type { Alternate } from './alternates.ts'

const context = 'https://schema.org'

/** What schema.org calls a letter: an article of its department, with the documents it cites. */
export function letterAsArticle(
  reply: Pick<Reply, 'id' | 'title' | 'signed_on' | 'published_on' | 'body' | 'page_url'>,
  policies: readonly Pick<Policy, 'title' | 'doc_number'>[],
  whole: (path: string) => string,
  alternates: readonly Alternate[],
) {
  return {
    '@context': context,
    '@type': 'Article',
    '@id': whole(reply.page_url),
    identifier: reply.id,
    headline: reply.title,
    inLanguage: 'zh-CN',
    author: { '@type': 'GovernmentOrganization', name: reply.body.name },
    dateCreated: reply.signed_on,
    ...(reply.published_on !== null && { datePublished: reply.published_on }),
    isAccessibleForFree: true,
    isPartOf: { '@type': 'Dataset', '@id': whole('/data/'), name: '有据' },
    citation: policies.map(({ title, doc_number }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(doc_number !== null && { identifier: doc_number }),
    })),
    encoding: downloads(alternates, whole, 'MediaObject'),
  }
}

interface DatasetWords {
  path: string
  name: string
  description: string
  language: string
  release: { id: string; released_on: string }
}

/** What schema.org calls the data, the whole of it or one table. */
export function dataset(
  { path, name, description, language, release }: DatasetWords,
  whole: (path: string) => string,
  alternates: readonly Alternate[],
  parts: readonly { path: string; name: string }[] = [],
) {
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': whole(path),
    name,
    description,
    inLanguage: language,
    license: dataLicence.url,
    version: release.id,
    dateModified: release.released_on,
    isAccessibleForFree: true,
    ...(parts.length > 0 && {
      hasPart: parts.map((part) => ({
        '@type': 'Dataset',
        '@id': whole(part.path),
        name: part.name,
      })),
    }),
    distribution: downloads(alternates, whole, 'DataDownload'),
  }
}

const downloads = (
  alternates: readonly Alternate[],
  whole: (path: string) => string,
  type: 'MediaObject' | 'DataDownload',
) =>
  alternates.map(({ type: encodingFormat, href }) => ({
    '@type': type,
    encodingFormat,
    contentUrl: whole(href),
  }))
