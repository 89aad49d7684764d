import type { Bilingual } from '../schemas/bilingual.ts'

/** Both languages in one text, as the descriptions of the schemas have them. */
export const twoLines = ({ zh, en }: Bilingual): string => `${zh}\n${en}`
