import type { InAnotherLanguage } from './words.ts'
import type { releases as zh } from './zh-releases.ts'

/** The words of the page of a release and of the ledger of corrections, in English. */
export const releases: InAnotherLanguage<typeof zh> = {
  title: (id) => `Release ${id}`,
  lead: 'All files of this release, how it differs from the one before, how to cite it and how to check it. Once released it never changes; where personal data must go, a file is replaced by a notice that says why.',
  onThisPage: 'On this page',
  releasedOn: 'Newest recorded date',
  tables: 'SHA-256 of the canonical tables',
  manifest: 'SHA-256 of the manifest',
  signed: 'Signature',
  isSigned: 'Ed25519',
  notSigned: 'none',
  notRecorded:
    'Not recorded yet: a local build. Its files can be downloaded; sizes and digests are settled when it is recorded.',
  former: 'Release before it',
  isFirst: 'this is the first',
  files: 'Files',
  filesLead: 'The manifest has the SHA-256 of every file.',
  replaced: 'Files replaced by a notice',
  replacedLead:
    'Personal data stood in them and was removed. Their address answers with a notice: which file it was, when it went and why.',
  differences: 'What differs from the release before it',
  differencesWithheld:
    'Personal data stood in it and was removed: what differs from the release before is no longer told.',
  differencesJson: 'Field by field, as JSON',
  summary: (counts) =>
    `${counts.added} added, ${counts.changed} changed, ${counts.withdrawn} withdrawn, ${counts.renamed} renamed, ${counts.purged} with personal data removed`,
  added: 'Added',
  follows: 'Changed with them',
  before: 'was',
  after: 'is',
  none: '(nothing)',
  cite: 'Cite this release',
  verify: 'Check this release',
  verifyText: [
    'Download the zip and check it with the program in the repository: digests, signature and shapes, and whether every number can be read again from the archived text.',
    'What differs between two releases can be computed again too.',
  ],
  corrections: 'Register of corrections',
  correctionsLead:
    'Every published record that was corrected, brought up to date, renamed or withdrawn, or had personal data removed, the newest first. Ids are kept for ever; the program lets no change pass that is not told here.',
  correctionsPage: (page) => `Register of corrections, page ${page}`,
  paging: 'Pages',
  newer: 'Newer',
  older: 'Older',
  noCorrections: 'Nothing has been corrected, renamed, withdrawn or removed so far.',
  inRelease: 'In release',
  report: 'If you find an error, tell whoever runs this site: ',
  how: 'How to report an error or ask for removal',
  allReleases: 'All releases',
}
