/** What a table would do to `data/`, before anything is written. */
export interface Plan {
  /** Files to write, all together. */
  files: ReadonlyMap<string, string>
  records: readonly RecordChange[]
  /** What the table says otherwise than a letter: the record keeps what the letter says. */
  conflicts: readonly Conflict[]
  /** Further lines for the editor, such as what is claimed against what is itemised. */
  remarks: readonly string[]
}

export interface RecordChange {
  resource: string
  id: string
  name: string
  action: 'added' | 'changed' | 'unchanged'
  fields: readonly FieldChange[]
}

export interface FieldChange {
  field: string
  before: string
  after: string
}

export interface Conflict {
  /** The record’s file, with the line of the field. */
  at: string
  field: string
  kept: string
  said: string
  /** The cell that says otherwise. */
  cell: string
}
