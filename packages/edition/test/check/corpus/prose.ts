import { replace, write, type BrokenEdition } from '../broken-edition.ts';

const EDITION = '2031/edition.yaml';
const SCHEDULE = '2031/schedule.yaml';
const PAPERS = '2031/contributions.yaml';
const CALL = '2031/content/call.md';
const RATIONALE = '2031/content/rationale.md';
const AFTER = '2031-03-10T12:00:00Z';

/** Defects in what readers read. */
export const PROSE: readonly BrokenEdition[] = [
  {
    defect: 'a prose file is nearly called like one that is read',
    patches: [write('2031/content/guideline.md', 'Two pages.\n')],
    code: 'FILE_UNEXPECTED',
    place: '2031/content/guideline.md:1:1',
    reads: '',
    says: 'Did you mean "guidelines.md"?',
  },
  {
    defect: 'a data file is nearly called like one that is read, so the programme would be empty',
    patches: [write('2031/shedule.yaml', '[]\n')],
    code: 'FILE_UNEXPECTED',
    place: '2031/shedule.yaml:1:1',
    reads: '',
    says: 'Did you mean "schedule.yaml"?',
  },
  {
    defect: 'prose holds a tag',
    patches: [replace(RATIONALE, 'Both are measured', 'Both are <b class="big">measured')],
    code: 'CONTENT_HTML',
    place: '2031/content/rationale.md:3:10',
    reads: '<b class',
    says: '"<b class="big">" is HTML',
  },
  {
    defect: 'a link in prose depends on the page it stands on',
    patches: [replace(RATIONALE, 'Both are', '[Both](./venue) are')],
    code: 'CONTENT_LINK',
    place: '2031/content/rationale.md:3:8',
    reads: './venue',
    says: '"./venue" leads nowhere. Write a whole address',
  },
  {
    defect: 'a link in prose has an address without a host',
    patches: [replace(RATIONALE, 'Both are', '[Both](http://) are')],
    code: 'CONTENT_LINK',
    place: '2031/content/rationale.md:3:8',
    reads: 'http://',
    says: '/seas2031/venue/',
  },
  {
    defect: 'prose holds a comment of HTML',
    patches: [replace(RATIONALE, 'Both are', '<!-- old: 2030 -->\nBoth are')],
    code: 'CONTENT_HTML',
    place: '2031/content/rationale.md:3:1',
    reads: '<!-- old',
    says: 'Write Markdown',
  },
  {
    defect: 'a title was pasted from a page',
    patches: [replace(PAPERS, 'title: A telescope on a raft', 'title: A telescope on a <i>raft</i>')],
    code: 'CONTENT_HTML',
    place: '2031/contributions.yaml:10:10',
    reads: 'A telescope on a <i>',
    says: '"<i>" is HTML',
  },
  {
    defect: 'a picture in prose has no alternative text',
    patches: [replace(RATIONALE, 'Both are measured', '![](https://sea.example/map.png) Both are measured')],
    code: 'ALT_MISSING',
    place: '2031/content/rationale.md:3:1',
    reads: '![](https://sea.example/map.png)',
    says: '"![](https://sea.example/map.png)" has no alternative text',
  },
  {
    defect: 'the call still says that the portal is open, when submissions are closed',
    patches: [replace(CALL, 'We invite work', 'The portal is now open. We invite work')],
    code: 'STALE_PHRASE',
    place: '2031/content/call.md:1:12',
    reads: 'is now open',
    says: '"is now open", but it is too late to submit',
  },
  {
    defect: 'a promise outlives the workshop',
    patches: [replace(RATIONALE, 'Both are measured at night.', 'Recordings: coming soon.')],
    at: AFTER,
    code: 'STALE_PHRASE',
    place: '2031/content/rationale.md:3:13',
    reads: 'coming soon',
    says: '"coming soon", but the workshop was held',
  },
  {
    defect: 'the directions are still to be announced when the workshop is over',
    patches: [replace(EDITION, 'Ten minutes on foot from the ferry.', 'TBA')],
    at: AFTER,
    code: 'STALE_PHRASE',
    place: '2031/edition.yaml:14:15',
    reads: 'TBA',
    says: 'Say what was, or leave it out.',
  },
  {
    defect: 'a title begins TeX that never ends',
    patches: [replace(PAPERS, 'title: A telescope on a raft', 'title: A telescope on a $raft')],
    code: 'TEX_UNBALANCED',
    place: '2031/contributions.yaml:10:10',
    reads: 'A telescope on a $raft',
    says: '"$raft" begins TeX that never ends',
  },
  {
    defect: 'a brace in a title of the programme is left open',
    patches: [replace(SCHEDULE, 'title: What the sea sees', 'title: What $\\mathrm{sea$ sees')],
    code: 'TEX_UNBALANCED',
    place: '2031/schedule.yaml:10:10',
    reads: 'What $\\mathrm',
    says: '"$\\mathrm{sea$" has a brace without its partner',
  },
  {
    defect: 'prose begins TeX that never ends, in its second line',
    patches: [replace(RATIONALE, '\nBoth are measured', '\nBoth are $x measured')],
    code: 'TEX_UNBALANCED',
    place: '2031/content/rationale.md:3:10',
    reads: '$x measured',
    says: 'Close it with $, or write \\$',
  },
  {
    defect: 'prose shows the address of a person',
    patches: [replace(CALL, '<tides2031@example.org>', 'chika.oort@example.edu')],
    code: 'PERSONAL_ADDRESS',
    place: '2031/content/call.md:3:46',
    reads: 'chika.oort@example.edu',
    says: '"chika.oort@example.edu" is not a role address. Name tides2031@example.org instead.',
  },
  {
    defect: 'an abstract shows the address of its author',
    patches: [replace(PAPERS, 'abstract: We put', 'abstract: Contact farid@example.edu. We put')],
    code: 'PERSONAL_ADDRESS',
    place: '2031/contributions.yaml:13:13',
    reads: 'Contact farid',
    says: '"farid@example.edu" is not a role address',
  },
];
