import { declared, resourceNames } from '../../schemas/resources.ts'
import type { Content } from './content.ts'
import { utf8 } from './files.ts'

/** What a person reads first who opens the zip. */
export function readmeFile({ release }: Content): Uint8Array {
  const tables = resourceNames.map((name) => {
    const { zh, en } = declared(name).label
    return `- \`${name}\` ${zh} · ${en}`
  })
  return utf8(`# 有据 Youju ${release.id}

政府部门对人大代表建议的答复，以及答复中的数字与承诺。每个数字都附已归档原文的准确位置。
What departments answered to deputies’ suggestions, with the numbers and promises in those answers.
Every number carries its place in the archived official text. 本站不是政府网站。Not a government site.

## 文件 Files

Each table as \`.csv\` (UTF-8 with BOM), \`.ndjson\` and \`.json\` 每张表有三种格式：

${tables.join('\n')}

- \`youju.sqlite\` 全部表、外键与全文索引 · all tables, keys and a full-text index
- \`youju.xlsx\` 工作簿 · workbook
- \`texts/\` 已归档原文 · the archived texts
- \`schemas/\` 各表的 JSON Schema · JSON Schemas
- \`datapackage.json\` Frictionless · \`catalogue.jsonld\` DCAT · \`dataset.jsonld\` schema.org · \`CITATION.cff\`
- \`diff.json\` 与前一发布的逐字段差异（首次发布没有）· what differs from the former release, field by field (none in the first)
- \`manifest.json\` 每个文件的大小与 SHA-256 · size and SHA-256 of every file
- \`manifest.json.sig\` Ed25519 签名（如已签名）· its signature, where there is one

## 自己核对一个数字 Check a number yourself

\`figures\` 中的 \`evidence\` 给出来源与位置，按 Unicode 码点计 · offsets count Unicode code points:

\`\`\`python
import json
for line in open('figures.ndjson', encoding='utf-8'):
    figure = json.loads(line)
    quote = figure['evidence']
    text = open(f"texts/{quote['source']}.txt", encoding='utf-8', newline='').read()
    assert text[quote['start']:quote['end']] == quote['exact']
\`\`\`

## SQLite

三个字以上用全文索引，更短的用 LIKE · three characters or more by the index, fewer by LIKE:

\`\`\`sql
SELECT s.url, s.text FROM sentences_search
JOIN sentences s ON s.n = sentences_search.rowid
WHERE sentences_search MATCH '社会组织';

SELECT url, text FROM sentences WHERE text LIKE '%养老%';
\`\`\`

## 许可 Licence

数据汇编 CC BY 4.0；官方文件本身不主张著作权。The compilation is CC BY 4.0; no copyright is claimed in official documents.
`)
}
