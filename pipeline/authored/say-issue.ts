import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** A schema's complaint as a sentence with its remedy. */
export function sayIssue(issue: Issue): { what: string; remedy: string } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        remedy: 'Correct its spelling, or remove it.',
      }
    case 'invalid_type':
      return issue.input === undefined
        ? {
            what: `missing (${issue.expected} expected)`,
            remedy: 'Add it; where it is not known, write null and its reason under absent.',
          }
        : { what: issue.message, remedy: `Write a value of type ${issue.expected}.` }
    case 'invalid_value':
      return {
        what: 'not one of the values allowed',
        remedy: `Write one of: ${issue.values.map(String).join(', ')}.`,
      }
    case 'invalid_union':
      return {
        what: 'fits none of the forms allowed here',
        remedy: 'Compare it with the forms in the JSON Schema named on the first line of the file.',
      }
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
      return { what: issue.message, remedy: 'Correct the value.' }
  }
}
