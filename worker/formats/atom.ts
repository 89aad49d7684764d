import { html } from 'hono/html'
import { dataLicence } from '../../schemas/envelope.ts'
import type { Entry } from './entry.ts'
import { mediaTypeOf } from './headers.ts'
import { plainText } from './plain-text.ts'

/** A page of a feed. Addresses are paths of this site. */
export interface Feed {
  /** Such as `https://youju.example`, without a slash at its end. */
  origin: string
  title: string
  /** What the feed is of, the same on all its pages: its path and its query without the cursor. */
  key: string
  /** The day of the release, for a feed that has no entries yet. */
  releasedOn: string
  self: string
  first: string
  /** The page that follows, RFC 5005. */
  next: string | null
  /** The page for readers that shows the same. */
  page: string
  entries: readonly Entry[]
}

/** Writes a page of a feed as Atom, RFC 4287. The same records always give the same bytes. */
export async function atomFeed(feed: Feed): Promise<string> {
  const { origin, entries, next } = feed
  const updated = entries.reduce((newest, { updated: on }) => (on > newest ? on : newest), '')
  const written = await Promise.all(entries.map((entry) => atomEntry(entry, origin)))
  const document = await html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
      <id>${tag(feed.key)}</id>
      <title>${plainText(feed.title)}</title>
      <updated>${midnight(updated === '' ? feed.releasedOn : updated)}</updated>
      <author><name>有据 Youju</name><uri>${origin}/</uri></author>
      <rights>${dataLicence.name}</rights>
      <link rel="license" href="${dataLicence.url}" />
      <link rel="self" type="${mediaTypeOf('atom')}" href="${origin}${feed.self}" />
      <link rel="alternate" type="text/html" href="${origin}${feed.page}" />
      <link rel="first" type="${mediaTypeOf('atom')}" href="${origin}${feed.first}" />
      ${next === null ? '' : html`<link rel="next" type="${mediaTypeOf('atom')}" href="${origin}${next}" />`}
      ${written}</feed
    > `
  return document.toString()
}

async function atomEntry(entry: Entry, origin: string) {
  const { author, sentence } = entry
  const summary = await html`${entry.summary.map((line) => html`<p>${plainText(line)}</p>`)}${
    sentence === null ? '' : html`<p><a href="${origin}${sentence}">原句</a></p>`
  }`
  return html`<entry>
    <id>${tag(entry.key)}</id>
    <title>${plainText(entry.title)}</title>
    <updated>${midnight(entry.updated)}</updated>
    ${author === null ? '' : html`<author><name>${plainText(author)}</name></author>`}
    <link rel="alternate" type="text/html" href="${origin}${entry.page}" />
    <link rel="related" type="${mediaTypeOf('json')}" href="${origin}${entry.api}" />
    ${sentence === null ? '' : html`<link rel="via" type="text/html" title="原句" href="${origin}${sentence}" />`}
    <summary type="html">${summary.toString()}</summary>
  </entry> `
}

/** An id that does not depend on where this copy runs (RFC 4151). */
const tag = (key: string) => `tag:youju,2026:${key}`

/** The beginning of a day in China. */
const midnight = (day: string) => `${day}T00:00:00+08:00`
