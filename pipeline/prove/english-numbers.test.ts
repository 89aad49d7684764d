import { expect, test } from 'vitest'
import { scanEnglishNumbers } from './english-numbers.ts'

test.each([
  ['¥2.826 million was given to 61 organisations', '2826000 61'],
  ['an award of ¥5,000–20,000', '5000 20000'],
  ['twenty-one of two hundred, and fourteen', '21 200 14'],
  ['a thousand people', '1000'],
  ['signed 2 July 2018, the 20th of April', '2 7 2018 20 4'],
  ['it may be, in May', '5'],
  ['they contradict one another', ''],
  ['one of the three', '1 3'],
  ['everyone, often, someone', ''],
])('the numbers of “%s” are %s', (text, numbers) => {
  expect(
    scanEnglishNumbers(text)
      .map(({ value }) => value.toFixed())
      .join(' '),
  ).toBe(numbers)
})

test.each([
  ['at least ¥2 million', 'at_least'],
  ['no fewer than 20', 'at_least'],
  ['aged 65 or over', 'at_least'],
  ['100 demonstration points or more', 'at_least'],
  ['more than 200', 'more_than'],
  ['no more than 200', 'at_most'],
  ['up to ¥500', 'at_most'],
  ['fewer than 7', 'less_than'],
  ['nearly 30', 'about'],
  ['rated 3A or above', 'exact'],
  ['given to 61, or more', 'exact'],
  ['just 61', 'exact'],
])('“%s” is %s', (text, qualifier) => {
  expect(scanEnglishNumbers(text).map((number) => number.qualifier)).toEqual([qualifier])
})
