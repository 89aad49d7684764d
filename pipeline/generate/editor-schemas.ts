import { z } from 'zod'
import { BodyEntry } from '../../schemas/body.ts'
import { ChangeEntry } from '../../schemas/change-entry.ts'
import { DeputyEntry } from '../../schemas/deputy.ts'
import { ListEntry } from '../../schemas/list.ts'
import { Place } from '../../schemas/place.ts'
import { PolicyEntry } from '../../schemas/policy.ts'
import { ProposalEntry } from '../../schemas/proposal.ts'
import { ReplyEntry } from '../../schemas/reply.ts'
import { RuleEntry } from '../../schemas/rule.ts'
import { Site } from '../../schemas/site.ts'
import { SourceEntry } from '../../schemas/source.ts'
import { editorSchema } from './editor-schema.ts'

/** What an editor writes, by the name of its JSON Schema: one for each kind of YAML file in `data/`. */
const authored = {
  body: BodyEntry,
  changes: z.array(ChangeEntry),
  deputy: DeputyEntry,
  list: ListEntry,
  places: z.array(Place),
  policy: PolicyEntry,
  proposal: ProposalEntry,
  reply: ReplyEntry,
  rule: RuleEntry,
  site: Site,
  source: SourceEntry,
}

/** JSON Schemas that let a YAML editor complete, explain and check `data/` while it is written. */
export const editorSchemas = (): [path: string, text: string][] =>
  Object.entries(authored).map(([name, schema]) => [
    `schemas/json/${name}.schema.json`,
    `${JSON.stringify(editorSchema(schema), null, 2)}\n`,
  ])
