import pairs from 'opencc-js/dict/TSCharacters'

let table: ReadonlyMap<string, string> | undefined

/** The simplified form of one character; the character itself where it has none. */
export function simplified(character: string): string {
  table ??= readTable()
  return table.get(character) ?? character
}

function readTable(): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  for (const pair of pairs.split('|')) {
    const [traditional = '', simple = ''] = pair.split(' ')
    read.set(traditional, simple)
  }
  // 薴 leads to 苧, which leads to 苎: whoever writes one of them must find the others.
  for (const [traditional, simple] of read) read.set(traditional, read.get(simple) ?? simple)
  return read
}
