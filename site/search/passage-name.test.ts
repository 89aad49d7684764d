import { expect, test } from 'vitest'
import { declared } from '../../schemas/resources.ts'
import { searched } from '../../schemas/searched.ts'
import { isEnglish, passageName } from './passage-name.ts'

test('every place search looks in has a Chinese name', () => {
  for (const resource of searched) {
    for (const path of declared(resource).text) {
      expect(passageName(resource, path), path).toMatch(/^\p{Script=Han}+$/u)
    }
  }
})

test('an English label says that it is English', () => {
  expect(isEnglish('label.en')).toBe(true)
  expect(isEnglish('label.zh')).toBe(false)
})
