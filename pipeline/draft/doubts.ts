import { z } from 'zod'

/** What a person answered to a doubt. Null: nothing yet. */
export const Answer = z.enum(['accepted', 'edited', 'dropped', 'skipped'])
export type Answer = z.infer<typeof Answer>

/** A file of the draft and the place in it that an answer may change. */
const Place = z.strictObject({
  file: z.string().min(1),
  path: z.array(z.union([z.string(), z.int()])),
})

/** One thing the importer is not sure of, or has only proposed. */
export const Doubt = z.strictObject({
  id: z.string().min(1),
  about: z.string().min(1),
  says: z.string().min(1),
  /** The words of the page it is about. */
  passage: z.string().nullable(),
  place: Place.nullable(),
  answer: Answer.nullable(),
})
export type Doubt = z.infer<typeof Doubt>

/** `doubts.yaml` of a draft: what to look at, in order, and what was answered. */
export const DoubtsFile = z.strictObject({
  page: z.string().min(1),
  /** Digest of the archived text: the same page again changes nothing. */
  text_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  doubts: z.array(Doubt),
})
export type DoubtsFile = z.infer<typeof DoubtsFile>

/** A doubt not yet numbered or answered. */
export type NewDoubt = Pick<Doubt, 'about' | 'says'> & Partial<Pick<Doubt, 'passage' | 'place'>>

export const numbered = (doubts: readonly NewDoubt[]): Doubt[] =>
  doubts.map((doubt, index) => ({
    id: `d${index + 1}`,
    passage: null,
    place: null,
    answer: null,
    ...doubt,
  }))

export const open = ({ doubts }: DoubtsFile): Doubt[] =>
  doubts.filter(({ answer }) => answer === null || answer === 'skipped')
