import type { z } from 'zod'
import { ChangeAction, WithdrawalReason } from '../../schemas/change.ts'
import type { Diff, FieldChange } from '../../schemas/diff.ts'
import { declared } from '../../schemas/resources.ts'
import { labelsOf } from '../../schemas/field.ts'

type Named = Diff['added'][number]

/** What differs between two releases, for a person to read in Chinese. */
export function sayDiff(diff: Diff): string {
  const { counts } = diff
  const lines = [
    `有据 ${diff.from} → ${diff.to}`,
    `新增 ${counts.added}，改动 ${counts.changed}，撤下 ${counts.withdrawn}，改号 ${counts.renamed}，删除个人信息 ${counts.purged}`,
    ...diff.changed.flatMap(({ entry, fields, ...record }) => [
      '',
      entry === null
        ? `随之改变：${say(record)}`
        : `${nameOf(ChangeAction, entry.action)}：${say(record)}（${entry.on}）${entry.note.zh}`,
      ...fields.flatMap(sayField),
    ]),
    ...diff.withdrawn.flatMap(({ on, reason, note, ...record }) => [
      '',
      `撤下：${say(record)}（${on}，${nameOf(WithdrawalReason, reason)}）${note.zh}`,
    ]),
    ...diff.renamed.flatMap(({ on, to, note, fields, ...record }) => [
      '',
      `改号：${say(record)} → ${to}（${on}）${note.zh}`,
      ...fields.flatMap(sayField),
    ]),
    ...diff.purged.flatMap(({ on, published, note, ...record }) => [
      '',
      `删除个人信息：${say(record)}（${on}，${published ? '记录仍公布' : '记录不再公布'}，编号保留）${note.zh}`,
    ]),
    ...(diff.added.length === 0
      ? []
      : ['', '新增：', ...diff.added.map((record) => `  ${say(record)}`)]),
  ]
  return lines.join('\n')
}

const say = ({ resource, id, name }: Named) =>
  `${declared(resource).label.zh} ${id}${name === null || name === id ? '' : `《${name}》`}`

function sayField(field: FieldChange): string[] {
  const { path, said } = field
  return [
    `  ${said.zh}（${path}）`,
    ...('before' in field ? [`    原：${sayValue(field.before)}`] : []),
    `    今：${'after' in field ? sayValue(field.after) : '（没有）'}`,
  ]
}

const sayValue = (value: unknown) =>
  value === null ? '空' : typeof value === 'string' ? value : JSON.stringify(value)

const nameOf = (list: z.ZodType, value: string) => labelsOf(list)[value]?.zh ?? value
