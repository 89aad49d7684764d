import { sayNumber } from '../quantity/say.ts'

/** Derived arithmetic as it is read: long numbers grouped, clauses parted as Chinese parts them. */
export function sayFormula(arithmetic: string): string {
  return arithmetic
    .replace(/\d{5,}(?:\.\d+)?/g, (number) => sayNumber(Number(number)))
    .replaceAll('; ', '；')
    .replaceAll(', ', '，')
}
