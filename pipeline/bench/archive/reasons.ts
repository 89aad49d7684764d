import type { Absent, AbsentReason } from '../../../schemas/absent.ts'
import { disproveAbsent } from '../../prove/absent.ts'
import type { Random } from './random.ts'

/** The reasons a field is usually null for; any other is not published. */
const usual: Readonly<Record<string, readonly AbsentReason[]>> = {
  resubmission_of: ['unknown', 'unknown', 'not_applicable'],
  withdrawn_on: ['not_applicable'],
  due_text: ['not_applicable'],
  due_on: ['not_applicable'],
  due_rule: ['not_applicable'],
  metric: ['not_applicable'],
  target: ['not_applicable'],
  target_text: ['not_applicable'],
  as_of: ['not_applicable', 'not_published'],
  period: ['not_applicable', 'not_published'],
  recipient: ['not_applicable', 'withheld'],
  publisher: ['unknown'],
  original_url: ['unknown'],
  retrieved_on: ['unknown'],
}

/** A reason for every null of an entry. */
export function reasonsFor(random: Random, entry: object): Absent {
  return Object.fromEntries(
    disproveAbsent({ ...entry, absent: {} }).unreasoned.map((path) => [
      path,
      random.pick(usual[path] ?? ['not_published']),
    ]),
  )
}
