import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { everyPage } from './crawl.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How markup is spaced and closed is the build's affair, and means the same to a browser.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // The name of a reply is as long as the department made it.
    'long-title': 'off',
    // A list that is read as a group may be named.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A field’s anchor is its path, which has dots in it.
    'valid-id': ['error', { relaxed: true }],
  },
})

test('no page has an error in its HTML', async ({ request }) => {
  const found: string[] = []
  for (const { path, html } of await everyPage(request)) {
    const { results } = await validator.validateString(html)
    for (const { messages } of results) {
      for (const { line, ruleId, message, selector } of messages)
        found.push(`${path}:${line} ${ruleId}: ${message} (${selector ?? ''})`)
    }
  }
  expect([...new Set(found)]).toEqual([])
})
