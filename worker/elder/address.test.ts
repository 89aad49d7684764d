import { describe, expect, test } from 'vitest'
import { elderHref, standardAddress } from './address.ts'

describe('a link of a page', () => {
  test.each([
    ['/', '/elder/'],
    ['/replies/weihai-17-2-77/#s12', '/elder/replies/weihai-17-2-77/#s12'],
    ['/search/?q=282.6', '/elder/search/?q=282.6'],
    ['/api/', '/elder/api/'],
    ['/api/#not_found', '/elder/api/#not_found'],
  ])('to the page %s stays inside, at %s', (href, inside) => {
    expect(elderHref(href)).toBe(inside)
  })

  test.each([
    '/api/v1/replies?kind=final',
    '/api/v1/replies.atom',
    '/sources/weihai-17-2-77.txt',
    '/_astro/Page.css',
    '/favicon.svg',
    '/data/releases/2026-11-24-0123456789ab/replies.csv',
    '/elder/about/',
    '//example.org/',
    'https://example.org/about/',
    'mailto:someone@example.org',
    '#s12',
    '?q=a',
  ])('%s leads where it led', (href) => {
    expect(elderHref(href)).toBe(href)
  })
})

describe('an address of the edition', () => {
  const standard = (path: string) => standardAddress(new URL(path, 'https://youju.example'))

  test('stands for the page with the rest of it', () => {
    expect(standard('/elder/search/?q=a')).toBe('/search/?q=a')
    expect(standard('/elder/')).toBe('/')
    expect(standard('/elder')).toBe('/')
  })

  test('is never another site’s', () => {
    expect(standard('/elder//evil.example/')).toBe('/evil.example/')
    expect(standard('/elder/\\evil.example/')).toBe('/evil.example/')
  })

  test('is not one that begins with the same letters', () => {
    expect(standard('/elders/')).toBeNull()
    expect(standard('/about/')).toBeNull()
  })
})
