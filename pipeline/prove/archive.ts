import type { Archive } from '../authored/archive.ts'
import type { Authored, Path } from '../authored/document.ts'
import type { Proved, ProvedReply } from '../derive/proved.ts'
import type { Report } from '../problem.ts'
import type { ArchivedTable } from '../tables/archived-table.ts'
import type { CodePoints } from '../text/code-points.ts'
import { joinBrokenLines } from '../letter/join-broken-lines.ts'
import { proveArchivedText } from './archived-text.ts'
import { proveChecks } from './checks.ts'
import { proveCommitments } from './commitments.ts'
import { type Coverage, proveCoverage } from './coverage.ts'
import { proveFigures } from './figures.ts'
import { type Letter, proveLetter } from './letter.ts'
import { proveList } from './lists.ts'
import { proveMoneyAndPlaces } from './money-and-places.ts'
import { provePlaceholders } from './placeholders.ts'
import { proveProposalCells } from './proposal-cells.ts'
import { proveProposalFacts } from './proposal-facts.ts'
import { proveProposalOrder } from './proposal-order.ts'
import { proveProse } from './prose.ts'
import { disproveQuote } from './quote.ts'
import { datesIn } from './resolved-dates.ts'
import { proveReferences } from './references.ts'
import { proveReplyFacts } from './reply-facts.ts'
import { proveTable } from './tables.ts'

/** Proves a parsed archive against its archived texts. What it returns is sound only without reports. */
export function proveArchive(
  archive: Archive,
  report: Report,
): { proved: Proved; coverage: Coverage[] } {
  proveReferences(archive, report)
  for (const record of [...archive.replies.values(), ...archive.policies.values()])
    provePlaceholders(record, report)
  const texts = new Map<string, { text: CodePoints; bytes: Uint8Array }>()
  const tables = new Map<string, ArchivedTable>()
  for (const [id, source] of archive.sources) {
    const archived = archive.texts.get(id)
    const text = proveArchivedText(source, archived, report)
    if (text === null || archived === undefined) continue
    texts.set(id, { text, bytes: archived.bytes })
    const table = proveTable(id, source, text.text, archive.tableHeaders, report)
    if (table !== null) tables.set(id, table)
  }
  const replies: ProvedReply[] = []
  const coverage: Coverage[] = []
  const letters = new Map<string, Letter>()
  for (const [id, reply] of archive.replies) {
    const text = texts.get(reply.value.source)?.text
    const letter = text === undefined ? null : proveLetter(reply, text, report)
    if (letter === null) continue
    letters.set(reply.value.source, letter)
    const figures = new Map(reply.value.figures.map((figure) => [figure.id, figure]))
    const proved = { id, entry: reply.value, letter, figures }
    proveReplyFacts(reply, letter, archive, report)
    proveFigures(reply, letter, report)
    proveCommitments(reply, letter, figures, report)
    proveMoneyAndPlaces(reply, letter, figures, report)
    proveChecks(reply, proved, report)
    proveProse(reply, letter, archive.numeralWords, report)
    coverage.push(proveCoverage(id, reply, letter, archive.numeralWords, report))
    replies.push(proved)
  }
  for (const [id, proposal] of archive.proposals) {
    const { source } = proposal.value.evidence
    const letter = letters.get(source)
    if (letter !== undefined || tables.has(source)) {
      proveProposalFacts(proposal, letter ?? null, archive, report)
    }
    proveProposalCells(proposal, tables, archive, report)
    const answers = [...archive.replies.values()].map(({ value }) => value)
    const own = answers.filter(({ proposals }) => proposals.includes(id))
    proveProposalOrder(proposal, own, report)
  }
  for (const [id, list] of archive.lists) proveList(id, list, tables, archive, report)
  provePolicies(archive, letters, report)
  return { proved: { archive, replies, texts, tables, releasedOn: newestDay(archive) }, coverage }
}

/** A policy's title, and its number and date where it has them, stand in the passage that cites it. */
function provePolicies(archive: Archive, letters: ReadonlyMap<string, Letter>, report: Report) {
  for (const policy of archive.policies.values()) {
    for (const [index, { reply, quote }] of policy.value.cited_in.entries()) {
      const at = (key: Path, what: string, remedy: string) => {
        const line = policy.lineOf(['cited_in', index, ...key])
        report({ file: policy.file, line, subject: 'policy', what, remedy })
      }
      const letter = letters.get(archive.replies.get(reply)?.value.source ?? '')
      if (letter === undefined) continue
      const wrong = disproveQuote(letter, quote)
      if (wrong !== null) {
        at(['quote', wrong.key], wrong.what, wrong.remedy)
        continue
      }
      const said = joinBrokenLines(quote.exact)
      const sentence = joinBrokenLines(letter.sentences.get(quote.anchor)?.text ?? '')
      const { title, doc_number, issuers } = policy.value
      if (!said.includes(title)) {
        at(['quote'], `“${said}” does not name “${title}”`, 'Correct the title, or the quote.')
      }
      for (const words of [...issuers, ...(doc_number === null ? [] : [doc_number])]) {
        if (sentence.includes(words)) continue
        at(['quote'], `“${words}” does not stand in its sentence`, 'Quote the words as printed.')
      }
      const { issued_on } = policy.value
      const signedOn = archive.replies.get(reply)?.value.signed_on ?? ''
      if (issued_on !== null && !datesIn(sentence, signedOn).includes(issued_on)) {
        at(['quote'], `no words of its sentence mean ${issued_on}`, 'Correct issued_on.')
      }
    }
  }
}

function newestDay(archive: Archive): string {
  const collections: Iterable<Authored<{ recorded_on: string }>>[] = [
    archive.bodies.values(),
    archive.deputies.values(),
    archive.policies.values(),
    archive.proposals.values(),
    archive.replies.values(),
    archive.rules.values(),
    archive.sources.values(),
    archive.lists.values(),
  ]
  const days = collections.flatMap((records) => [...records].map(({ value }) => value.recorded_on))
  const changed = archive.changes.value.map(({ on }) => on)
  return [...days, ...changed].toSorted().at(-1) ?? '1970-01-01'
}
