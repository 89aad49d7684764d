import { z } from 'zod'

/** Any record, as far as it is told from others. */
export const Identified = z.looseObject({ id: z.string() })
export type Identified = z.infer<typeof Identified>

const Words = z.string().min(1)
const Label = z.looseObject({ zh: Words })

/** What a record is called, where it has a name. */
export function nameOf({ name, title, label }: Identified): string | null {
  return (
    Words.safeParse(name).data ??
    Words.safeParse(title).data ??
    Label.safeParse(label).data?.zh ??
    null
  )
}
