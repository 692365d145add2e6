import { aside, note } from './expected-rows.ts';
import type { SourceCase } from './source-case.ts';

const EDITION = '2031/edition.yaml';

/** Tables of persons: sound, odd and hostile. */
export const PEOPLE_CASES: readonly SourceCase[] = [
  {
    about: 'roles in their words, beside those of the same role; a record learns its ORCID and homepage',
    file: 'roles.csv',
    content: [
      'Name,Role,Affiliation,ORCID,Homepage',
      '"Doe, Jane",Panellist,Reef Lab,,',
      'Bruno Halley,panelist,Comet College,https://orcid.org/0000-0001-5109-3700,https://example.org/halley',
      'Jim Roe,keynote speaker; SOC,Pier,,',
      '',
    ].join('\n'),
    exitCode: 0,
    report: { added: 3, updated: 0, unchanged: 1, notes: [] },
    holds: {
      [EDITION]:
        /role: keynote[^\n]*\n {2}- \{ person: jim-roe, affiliation: Pier, role: keynote \}\n {2}- \{ person: bruno[^\n]*\n {2}- \{ person: jane-doe, affiliation: Reef Lab, role: panelist \}\n/,
      'people.yaml':
        /name: Bruno Halley, orcid: 0000-0001-5109-3700, homepage: https:\/\/example\.org\/halley/,
    },
  },
  {
    about: 'answers to a form: names in two columns, addresses and times of answering that nobody takes',
    file: 'form.csv',
    content: [
      'Timestamp,First Name,Last Name,Email Address,Institution,Phone',
      '1/2/2031,Jane,van der Berg,jane@example.org,Reef Lab,555-1234',
      '1/2/2031,Jim,Roe,jim@example.org,write to jim@example.org,555-1234',
      '1/2/2031,,,max@example.org,Pier,',
      '1/2/2031,kim@example.org,,kim@example.org,Pier,',
      '',
    ].join('\n'),
    flags: ['--role', 'reviewer'],
    exitCode: 1,
    report: {
      added: 2,
      aside: aside([4, /no name/], [5, /is an e-mail address, which is never published/]),
      notes: note(/Jim Roe: the affiliation holds an e-mail address and was left out/),
    },
    holds: { [EDITION]: /person: jane-van-der-berg, affiliation: Reef Lab, role: reviewer/ },
    lacks: /(?:jane|jim|max|kim)@|555/,
  },
  {
    about: 'another affiliation this year',
    file: 'moved.csv',
    content: 'name;role;affiliation\nBruno Halley;panelist;Deep Sea Lab\n',
    exitCode: 0,
    report: { added: 0, updated: 1 },
    holds: { [EDITION]: /\{ person: bruno-halley, role: panelist, affiliation: Deep Sea Lab \}/ },
  },
  {
    about: 'somebody of a known name and another ORCID is somebody else',
    file: 'namesake.csv',
    content: 'name,role,orcid\nAda Kepler,reviewer,0000-0002-1694-233X\n',
    exitCode: 0,
    report: { added: 1 },
    holds: {
      'people.yaml':
        /id: ada-kepler-2[^]*distinctFrom:[^]*person: ada-kepler, reason: their ORCID iDs differ/,
      [EDITION]: /person: ada-kepler-2, role: reviewer/,
    },
  },
  {
    about: 'names that nobody can be sure of, roles that are none, ORCIDs that cannot be',
    file: 'unsure.csv',
    content: [
      'name,role,orcid',
      'F. Messier,reviewer,',
      'Dara Leavit,reviewer,',
      'Jane Doe,emperor,',
      'Jane Doe,,',
      'Jane Doe,reviewer,0000-0002-1825-0079',
      '',
    ].join('\n'),
    exitCode: 1,
    report: {
      added: 0,
      aside: aside(
        [2, /Who is "F\. Messier"\?.*--person "F\. Messier=farid-messier" or --new-person "F\. Messier"/],
        [3, /Who is "Dara Leavit"\?.*slip of the pen.*--person "Dara Leavit=dara-leavitt"/],
        [4, /"emperor" is no role\. The roles are invited-speaker,/],
        [5, /Jane Doe has no role\. Add a column "role", or say it for all with --role/],
        [6, /"0000-0002-1825-0079" is no ORCID iD of Jane Doe/],
      ),
    },
  },
  {
    about: 'what somebody decided; a misspelt name is learnt',
    file: 'decided.csv',
    content: 'name,role\n"Leavit, Dara",reviewer\nF. Messier,reviewer\n',
    flags: ['--person', 'Dara Leavit=dara-leavitt', '--new-person', 'F. Messier=fay-messier'],
    exitCode: 0,
    report: { added: 2, aside: [] },
    holds: { 'people.yaml': /id: fay-messier[^]*name: Dara Leavitt, aliases: \[Dara Leavit\]/ },
  },
  {
    about: 'a formula is the name of nobody, and stays text where it is words',
    file: 'formulas.csv',
    content: 'name,role,affiliation\n=cmd|calc,reviewer,x\nJane Doe,reviewer,=1+1\n',
    exitCode: 1,
    report: { added: 1, aside: aside([2, /"=cmd\|calc" is no name of a person/]) },
    holds: { [EDITION]: /person: jane-doe, affiliation: =1\+1, role: reviewer/ },
  },
  {
    about: 'a role of all that is none',
    file: 'role.csv',
    content: 'name\nJane Doe\n',
    flags: ['--role', 'revewer'],
    exitCode: 2,
    says: /--role: "revewer" is no role\. The roles are [^]*Did you mean "reviewer"\?/,
  },
];
