import type { Machine } from '../bench/run/machine.ts'
import { grouped, markdownTable } from '../bench/run/table.ts'
import { costOf, targetsOf } from './cost.ts'
import type { Stressed } from './stress.ts'

/** The report of the stress build, in Markdown that reads as plain text. */
export function stressReport(all: readonly Stressed[], machine: Machine): string {
  const sizes = all.map(({ replies }) => `${grouped(replies)} replies`)
  const kinds = [...new Set(all.flatMap(({ site }) => [...site.largest.keys()]))].toSorted()
  const pages = all[0]?.answers?.map(({ path }) => path) ?? []
  return `${[
    '# The site under stress',
    `Printed by \`npm run stress -- --write\`: do not edit. The site built from made-up archives, by seed; ${machine.processor}, ${machine.cores} cores, Node ${machine.node}. Seconds are of this machine; ratios are to be compared.`,
    '## Targets',
    markdownTable(
      ['target', 'found', 'met'],
      targetsOf(all).map(({ target, found, isMet }) => [
        target,
        found.toFixed(2),
        isMet ? 'yes' : '**no**',
      ]),
    ),
    '## What a page costs to build',
    'The cost of a page is what a larger archive takes more than the next smaller one, by its further pages and archived texts; so what every build takes once is left out. A plain page is one of the same bytes, with as many of them to an element, built by Astro with no component, no data and nothing else of this site. Compared is the CPU time of the programs, the least of three builds; what the system took for them, to hand out memory and to write files, depends most on the machine and stands beside it.',
    markdownTable(
      [
        'replies',
        'pages',
        'MB',
        'CPU s',
        'of the system',
        'ms a page',
        'to the size before',
        'to a plain page',
      ],
      costOf(all).map(({ replies, pages: count, bytes, cpu, system, each, growth, toPlain }) => [
        grouped(replies),
        grouped(count),
        grouped(bytes / 1e6),
        grouped(cpu),
        grouped(system),
        each === null ? '' : each.toFixed(2),
        growth === null ? '' : growth.toFixed(2),
        toPlain === null ? '' : toPlain.toFixed(2),
      ]),
    ),
    '## The largest page of each kind, in kilobytes',
    'A page that listed everything would grow with the archive.',
    markdownTable(
      ['page', ...sizes],
      kinds.map((kind) => [
        kind,
        ...all.map(({ site }) => ((site.largest.get(kind) ?? 0) / 1000).toFixed(1)),
      ]),
    ),
    '## Pages on demand',
    'Lists, filters and search through the built Worker in workerd with a local D1: milliseconds, the middle of five, and kilobytes of HTML.',
    markdownTable(
      ['page', ...sizes],
      pages.map((path) => [
        path,
        ...all.map(({ answers }) => {
          const answer = answers?.find((each) => each.path === path)
          return answer === undefined
            ? ''
            : `${answer.ms.toFixed(0)} ms · ${(answer.bytes / 1000).toFixed(0)} kB`
        }),
      ]),
    ),
  ].join('\n\n')}\n`
}
