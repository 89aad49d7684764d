import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types'

/** A piece of SQL with the values it binds, in the order of its question marks. */
export interface Sql {
  text: string
  values: readonly (string | number)[]
}

/**
 * Writes SQL with bound values: `sql\`WHERE id = ${id}\``. A value is bound; another
 * piece is put in where it stands, with its values.
 */
export function sql(
  parts: TemplateStringsArray,
  ...members: readonly (string | number | Sql)[]
): Sql {
  const pieces = members.map((member) =>
    typeof member === 'object' ? member : { text: '?', values: [member] },
  )
  return {
    text: parts.reduce((text, part, index) => text + (pieces[index - 1]?.text ?? '') + part),
    values: pieces.flatMap(({ values }) => values),
  }
}

/** A name or a whole number of our own, which is written and not bound. */
export const literal = (name: string | number): Sql => ({ text: String(name), values: [] })

export const nothing = literal('')

export function joined(pieces: readonly Sql[], by: string): Sql {
  return {
    text: pieces.map(({ text }) => text).join(by),
    values: pieces.flatMap(({ values }) => values),
  }
}

/** D1 takes five members in a union, and unions as members. */
export function united(members: readonly Sql[], by: 'UNION' | 'UNION ALL'): Sql {
  if (members.length <= 5) return joined(members, ` ${by} `)
  const groups = Array.from({ length: Math.ceil(members.length / 5) }, (_, index) =>
    members.slice(index * 5, index * 5 + 5),
  )
  return united(
    groups.map((group) => sql`SELECT * FROM (${united(group, by)})`),
    by,
  )
}

/** Binds each value once, however often it is used: D1 takes a hundred. */
export function prepared(db: D1Database, { text, values }: Sql): D1PreparedStatement {
  const distinct = [...new Set(values)]
  let at = 0
  const numbered = text.replace(/\?/g, () => `?${distinct.indexOf(values[at++] ?? '') + 1}`)
  return db.prepare(numbered).bind(...distinct)
}
