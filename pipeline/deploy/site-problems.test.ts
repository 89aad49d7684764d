import { expect, it } from 'vitest'
import { localCopy } from '../../schemas/site.ts'
import { siteProblems } from './site-problems.ts'

const text = '# who\norigin: null\noperator: null\ncontact: null\n'
const set = {
  ...localCopy,
  origin: 'https://youju.example',
  operator: '有据',
  contact: 'mailto:a@b.c',
}

it('names what is not set, with its line and what to write', () => {
  expect(siteProblems(localCopy, text)).toEqual([
    'data/site.yaml:2 origin: it is not set. Write the address the site will be read at, such as https://youju.example.',
    'data/site.yaml:3 operator: it is not set. Write who runs it, as readers are to read it.',
    'data/site.yaml:4 contact: it is not set. Write how to reach them, such as mailto:editor@youju.example.',
  ])
})

it('lets a site through that says who runs it and where', () => {
  expect(siteProblems(set, text)).toEqual([])
})

it.each(['http://youju.example', 'https://youju.example/site', 'https://youju.example:8443'])(
  'refuses %s as an origin',
  (origin) => {
    expect(siteProblems({ ...set, origin }, text)).toHaveLength(1)
  },
)
