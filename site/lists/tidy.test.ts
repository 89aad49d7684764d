import { expect, test } from 'vitest'
import { tidyAddress } from './tidy.ts'

const tidied = (path: string) => tidyAddress(new URL(path, 'https://youju.example'))

test('fields that a form left empty are left out of the address', () => {
  expect(tidied('/proposals/?number=77&q=&clock.state=')).toBe('/proposals/?number=77')
  expect(tidied('/search/?q=%20')).toBe('/search/')
})

test.each([
  ['/proposals/?number=第７７号', '/proposals/?number=77'],
  ['/proposals/?number=dh0271', '/proposals/?number=DH0271'],
  [
    '/proposals/?congress.term=第17届&congress.session=2次会议',
    '/proposals/?congress.term=17&congress.session=2',
  ],
  [
    '/proposals/?congress.term=十七&congress.session=第二次会议&number=第七十七号',
    '/proposals/?congress.term=17&congress.session=2&number=77',
  ],
  ['/proposals/?q=第77号代表建议', '/proposals/?number=77'],
  ['/proposals/?q=丛国序代表', '/proposals/?q=%E4%B8%9B%E5%9B%BD%E5%BA%8F'],
  ['/replies/?signed_on__gte=2018年7月', '/replies/?signed_on__gte=2018-07'],
  ['/replies/?signed_on__gte=2018.7.2', '/replies/?signed_on__gte=2018-07-02'],
  ['/replies/?signed_on__lte=2018/07/02', '/replies/?signed_on__lte=2018-07-02'],
  [
    '/grants/?amounts.figure.value__gte=２８２.６万元',
    '/grants/?amounts.figure.value__gte=2826000',
  ],
  ['/grants/?amounts.figure.value__gte=二百万元', '/grants/?amounts.figure.value__gte=2000000'],
  ['/grants/?amounts.figure.value__gte=5千万元', '/grants/?amounts.figure.value__gte=50000000'],
  [
    '/grants/?amounts.figure.value__in=20万,2826000',
    '/grants/?amounts.figure.value__in=200000%2C2826000',
  ],
  ['/proposals/?number__in=第77号,78', '/proposals/?number__in=77%2C78'],
  ['/facilities/?count.value__lte=1,200处', '/facilities/?count.value__lte=1200'],
  ['/search/?q=养老&date__gte=2018年', '/search/?q=%E5%85%BB%E8%80%81&date__gte=2018'],
])('%s is read as the API writes it', (typed, address) => {
  expect(tidied(typed)).toBe(address)
})

test('parameters that choose how the API answers are not a page’s', () => {
  expect(tidied('/replies/?fields=id&facet=kind&kind=final')).toBe('/replies/?kind=final')
})

test.each([
  '/replies/',
  '/replies/?kind=final',
  '/replies/?signed_on__gte=soon',
  '/grants/?amounts.figure.value__gte=much',
  '/grants/?amounts.figure.value__gte=５万以上',
  '/grants/?amounts.figure.value__in=200000,2826000',
  '/replies/?colour=red',
  '/search/?q=77号',
  '/proposals/?q=第二干休所3号楼',
  '/proposals/?q=代表',
  '/proposals/?q=人大代表',
  '/proposals/?number=5&q=第77号',
  '/about/?q=',
])('%s is left as it is', (path) => {
  expect(tidied(path)).toBeNull()
})

test('a tidied address is tidy', () => {
  const address = tidied('/proposals/?number=第77号&q=')
  expect(tidied(address ?? '')).toBeNull()
})
