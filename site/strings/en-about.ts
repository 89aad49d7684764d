import type { InAnotherLanguage } from './words.ts'
import type { about as zh } from './zh-about.ts'

/** What this site says of itself, in English. */
export const about: InAnotherLanguage<typeof zh> = {
  title: 'About Youju',
  lead: 'Youju is a public archive that anyone can check: what departments answered to deputies, where public money went, and which sentence each number comes from.',
  onThisPage: 'On this page',
  parts: [
    {
      id: 'method',
      title: 'How it is made',
      paragraphs: [
        'A reply that a department published is archived first, without the names of contact persons and other personal data, and its SHA-256 is taken. From then on no byte of it changes.',
        'The text is then cut into sentences, each with a permanent number. Of each number in the letter we record where it begins and ends in the archived text, the words around it, its value, unit and qualifier, and the time it covers.',
        'Finally a program checks each of them: it takes the quote from its place, reads it as a quantity again, and compares value, unit and qualifier with what is recorded. Where one disagrees, the whole site is not built.',
      ],
    },
    {
      id: 'checked',
      title: 'What was checked, and what was not',
      paragraphs: [
        'Checked: that the numbers listed here stand in their sentence of the archived text, character for character, and read as the same quantity; the arithmetic between several of them is done by the program.',
        'That they agree says only that we copied and read them rightly; it does not say that what the reply tells is true.',
        'Not checked: whether what a reply tells is true. We do not investigate, and draw no conclusion for anyone. “Inconsistent” and “not explained in the text” compare words with words; there may be other reasons.',
        'The status of a commitment rests on material published later, and on nothing else. That a date has passed does not mean that nothing was done; where there is no later material, we say so.',
        'That this archive does not hold a reply says only that. It does not say that the department did not answer or act.',
      ],
    },
    {
      id: 'corrections',
      title: 'Corrections',
      paragraphs: [
        'Where a record disagrees with the archived text, or the archived text with the official original, tell the operator the address of the page and the number of the sentence (such as s22). A corrected record keeps its id, and the change is entered in the register of changes; what was said before is not quietly wiped out.',
        'Where the official original itself is wrong, the body that made it is the one to ask: under article 41 of the Regulations on Open Government Information, a citizen or organisation with evidence that government information about itself is recorded inaccurately may ask the body to correct it. We may not change an official text; we can archive the new one once it is corrected.',
      ],
    },
    {
      id: 'removal',
      title: 'Removal of personal data',
      paragraphs: [
        'Deputies are named in their public office. Of contact persons only the surname is kept; private mobile numbers, identity numbers and home addresses were masked before archiving.',
        'Where you think that personal data still stands here that should not, tell the operator the address of the page and the sentence; you need not repeat the data. Under article 27 of the Personal Information Protection Law, personal information that was made public may no longer be handled once the person clearly refuses.',
        'What is removed goes from pages, API, downloads, search index and archived text alike; the id stays, with a note that it was removed, and when.',
      ],
    },
    {
      id: 'privacy',
      title: 'Privacy',
      paragraphs: [
        'This site sets no cookie, runs no script, counts no visits and sends no request to any third party. Fonts are those of your system; charts are drawn in our own pages.',
        'Our logs hold our own faults, and neither the address nor the browser of a reader nor the pages read. To limit how often one client asks, the API counts by address; the counts are not logged and not archived.',
        'The platform that carries this site handles the addresses of readers for a short time, to deliver pages and fend off attacks, under rules of its own.',
      ],
    },
    {
      id: 'licence',
      title: 'Licence and citation',
      paragraphs: [
        'No copyright is claimed in official documents (Copyright Law, article 5). The compilation is CC BY 4.0: name Youju, the id of the reply and that of the release.',
        'When you quote a sentence, add its permanent link and the SHA-256 of the archived text.',
      ],
    },
    {
      id: 'accessibility',
      title: 'Accessibility statement',
      paragraphs: [
        'The pages follow WCAG 2.2 AA: all of it can be read without scripts and walked through by keyboard alone, the focus can be seen everywhere, nothing scrolls sideways at 400 % zoom, and light and dark follow your system.',
        'Each kind of page was checked by automatic tools on narrow, middle and wide screens, light and dark, and walked through by keyboard. Such tools find a part of the problems; no disabled reader has tried the site for us yet.',
        'Archived official texts are kept as they are; their wording and order are not ours. Tell the operator of anything you cannot read or reach.',
      ],
    },
  ],
  who: 'Who runs it',
  operator: 'Operator',
  contact: 'Contact',
  localCopy: 'A local copy: no operator is set; it is for looking and checking on this machine.',
  noContact: 'A local copy has no contact.',
  notGovernment:
    'This is not a government site. It belongs to no government department, and speaks for none.',
  marks: 'What the marks mean',
  rules: 'Rules on time',
  rulesLead:
    'Times and duties to publish that laws set, recorded with the days they came into force. Only those marked “runs the clock” are used to count, and only where the day of assignment is known.',
  from: (date: string) => `in force from ${date}`,
  to: (date: string) => `until ${date}`,
  runsClock: 'runs the clock',
  statedOnly: 'stated, not counted by',
  more: 'Releases and the register of changes stand on the data page',
  colon: ': ',
}
