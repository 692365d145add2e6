import { aside, note } from './expected-rows.ts';
import type { SourceCase } from './source-case.ts';

const PAPERS = '2031/contributions.yaml';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Tables of papers that are sound, or odd in a way that means the same. */
const SOUND: readonly SourceCase[] = [
  {
    about: 'a plain table',
    file: 'plain.csv',
    content: 'id,title,authors,type\n21,Currents at night,Jane Doe; Jim Roe,spotlight\n',
    exitCode: 0,
    report: { added: 1, aside: [], notes: [] },
    holds: {
      [PAPERS]:
        /- id: '21'\n {2}title: Currents at night\n {2}presentation: spotlight\n {2}authors: \[jane-doe, jim-roe\]\n$/,
      'people.yaml': /id: jane-doe, name: Jane Doe[^]*id: jim-roe, name: Jim Roe/,
    },
  },
  {
    about: 'a byte order mark, CR LF, semicolons and heads in other words and order',
    file: 'excel.csv',
    content:
      '\uFEFFAuthor Names;Paper Title;Paper ID;Presentation Type\r\n"Doe, Jane; Kepler, Ada";Reefs;#22;Poster\r\n',
    exitCode: 0,
    report: { added: 1, aside: [] },
    holds: { [PAPERS]: /id: '22'\n {2}title: Reefs\n.*\n {2}authors: \[jane-doe, ada-kepler\]/ },
  },
  {
    about: 'the line by which spreadsheets say what parts the cells',
    file: 'sep.csv',
    content: 'sep=;\r\nid;title;authors\r\n23;"Salt; and more";Jane Doe\r\n',
    exitCode: 0,
    report: { added: 1 },
    holds: { [PAPERS]: /title: Salt; and more/ },
  },
  {
    about: 'tabs, and empty lines and empty rows between',
    file: 'tabs.tsv',
    content: '\n\nid\ttitle\tauthors\n\n24\tFoam, spray\tJane Doe and Jim Roe\n\t\t\n',
    exitCode: 0,
    report: { added: 1, aside: [] },
    holds: { [PAPERS]: /title: 'Foam, spray'\n.*\n {2}authors: \[jane-doe, jim-roe\]/ },
  },
  {
    about: 'old line ends, CR alone',
    file: 'mac.csv',
    content: 'id,title,authors\r25,Ebb,Jane Doe\r',
    exitCode: 0,
    report: { added: 1 },
  },
  {
    about: 'cells over several lines, with quotes in them',
    file: 'lines.csv',
    content:
      'id,title,authors,abstract\r\n26,"A ""quiet""\r\nsea",Jane Doe,"First.\r\n\r\nSecond costs $5."\r\n',
    exitCode: 0,
    report: { added: 1 },
    holds: { [PAPERS]: /title: A "quiet" sea\n[^]*abstract: \|-\n {4}First\.\n\n {4}Second costs \\\$5\.\n/ },
  },
  {
    about: 'affiliations in brackets, a star at who answers questions, addresses among the names',
    file: 'brackets.csv',
    content:
      'id,title,authors\n27,Buoys,"Jane Doe (Reef Lab; Lagoon) <jane@example.org>; Jim Roe (Pier College)*; ~Ada_Kepler1"\n28,Rafts,Ada Kepler (jane@example.org)\n',
    exitCode: 0,
    report: { added: 2, aside: [] },
    holds: {
      [PAPERS]:
        /\[\{ person: jane-doe, affiliation: Reef Lab; Lagoon \}, \{ person: jim-roe, affiliation: Pier College \}\]\n {2}contact: jim-roe\n[^]*authors: \[ada-kepler\]/,
    },
    lacks: /jane@|Kepler1/,
  },
  {
    about: 'affiliations in a column of their own',
    file: 'affiliations.csv',
    content: 'id,title,authors,affiliations\n28,Rafts,Jane Doe; Jim Roe,Reef Lab; Pier College\n',
    exitCode: 0,
    report: { added: 1, aside: [] },
    holds: {
      [PAPERS]:
        /\{ person: jane-doe, affiliation: Reef Lab \}, \{ person: jim-roe, affiliation: Pier College \}/,
    },
  },
  {
    about: 'links of every kind, ids of arXiv and DOIs bare, paths as OpenReview has them',
    file: 'links.csv',
    content:
      'number,title,authors,pdf,arXiv ID,DOI,GitHub,Recording,Slides,Poster\n29,Piers,Jane Doe,/pdf/abc.pdf,2306.01234v2,10.1000/xyz,https://example.org/code,https://example.org/v,https://example.org/s,https://example.org/p\n',
    exitCode: 0,
    report: { added: 1, aside: [] },
    holds: {
      [PAPERS]:
        /url: https:\/\/openreview\.net\/pdf\/abc\.pdf[^]*arxiv\.org\/abs\/2306\.01234 [^]*doi\.org\/10\.1000\/xyz /,
    },
  },
  {
    about: 'a paper that is here already: what the table says otherwise changes, what it leaves out stays',
    file: 'update.csv',
    content: 'id,title,type,code,abstract\n13,A telescope on two rafts,,https://example.org/raft,\n',
    exitCode: 0,
    report: { added: 0, updated: 1 },
    holds: {
      [PAPERS]:
        /title: A telescope on two rafts\n {2}presentation: poster\n {2}authors: \[farid-messier\]\n {2}abstract: We put[^]*3102\.00001" \}\n {4}- \{ kind: code, url: https:\/\/example\.org\/raft \}\n$/,
    },
  },
  {
    about: 'a contact who is an author of the paper that is here, in a table without authors',
    file: 'contact.csv',
    content: 'id,contact\n13,"Messier, F."\n12,Nobody Here\n',
    exitCode: 0,
    report: { updated: 1, notes: note(/Paper 12: the contact "Nobody Here" is none of its authors/) },
    holds: { [PAPERS]: /id: "13"[^]*contact: farid-messier/ },
  },
  {
    about: 'abbreviated authors of a paper that has them in full, and an affiliation that stays',
    file: 'initials.csv',
    content: 'id,authors\n12,"Leavitt, D.; Sagan, E."\n',
    exitCode: 0,
    report: { added: 0, updated: 0, unchanged: 1, notes: note(/"Leavitt, D\." was taken for Dara Leavitt/) },
  },
  {
    about: 'formulas in a title stay formulas, lone dollars become dollars',
    file: 'dollars.csv',
    content: 'id,title,authors\n30,"$\\Lambda$CDM for $9, {open and $x_{1$",Jane Doe\n',
    exitCode: 0,
    report: { added: 1 },
    holds: { [PAPERS]: /title: '?\$\\Lambda\$CDM for \\\$9, \{open and \\\$x_\{1\\\$/ },
  },
];

/** Exports of systems for review. */
const EXPORTS: readonly SourceCase[] = [
  {
    about: 'an export of CMT: accepted papers alone, no address, no word of the others',
    file: 'cmt.csv',
    content: [
      'Paper ID,Created,Paper Title,Abstract,Primary Contact Author Name,Primary Contact Author Email,Authors,Author Emails,Primary Subject Area,Conflicts,Status',
      '41,1/1,Swell,We swell.,Jane Doe,jane@example.org,Jane Doe (Reef Lab)*; Jim Roe (Pier),jane@example.org*; jim@example.org,Tides,3,Accept',
      '42,1/1,Hidden depths,No.,Eve Secret,eve@example.org,Eve Secret (Nowhere),eve@example.org,Tides,0,Reject',
      '43,1/1,Later depths,No.,Max Secret,max@example.org,Max Secret (Nowhere),max@example.org,Tides,0,Awaiting Decision',
      '',
    ].join('\r\n'),
    exitCode: 0,
    report: { added: 1, aside: [], notes: note(/^1 row not accepted and left out\.$/) },
    holds: { [PAPERS]: /contact: jane-doe\n {2}abstract: We swell\.\n {2}topics: \[tides\]/ },
    lacks: /example\.org"?[,;]|depths|Secret|Nowhere|@/,
  },
  {
    about: 'an export of OpenReview: decisions with the presentation in them',
    file: 'openreview.csv',
    content: [
      'number,forum,title,authors,authorids,decision,keywords,pdf',
      '51,abC_1,Gyres,Jane Doe|Jim Roe,~Jane_Doe1|~Jim_Roe1,Accept (Oral),tides,/pdf/51.pdf',
      '52,abC_2,Eddies,Ada Kepler,~Ada_Kepler1,Accept (Poster),telescopes,/pdf/52.pdf',
      '53,abC_3,Secret eddies,Eve Secret,~Eve_Secret1,Reject,tides,/pdf/53.pdf',
      '54,abC_4,Desk,Eve Secret,~Eve_Secret1,Desk Rejected,tides,/pdf/54.pdf',
      '55,abC_5,Not quite,Eve Secret,~Eve_Secret1,not accepted,tides,',
      '',
    ].join('\n'),
    exitCode: 0,
    report: { added: 2, notes: note(/^3 rows not accepted/) },
    holds: { [PAPERS]: /Gyres\n {2}presentation: spotlight[^]*Eddies\n {2}presentation: poster/ },
    lacks: /Secret|Desk|quite/,
  },
  {
    about: 'a decision that is none is a question, and one that takes a paper back is told',
    file: 'decisions.csv',
    content:
      'id,title,authors,decision\n61,Shoals,Jane Doe,maybe later\n13,A telescope on a raft,Farid Messier,Withdrawn\n',
    exitCode: 1,
    report: {
      added: 0,
      aside: aside([2, /"maybe later" is no decision/]),
      notes: note(/Paper 13 is in the edition/),
    },
    lacks: /Shoals/,
  },
  {
    about: 'rows of other years, as the series has them in one table',
    file: 'series.csv',
    content: 'year,id,title,authors\n2029,12,Other,Jane Doe\n2031,13,A telescope on a raft,Farid Messier\n',
    exitCode: 0,
    report: { added: 0, unchanged: 1, notes: note(/1 row of other years/) },
  },
];

/** Tables in which something is wrong. */
const FAULTY: readonly SourceCase[] = [
  {
    about: 'rows that cannot be read are kept aside, each with its line, and the others go in',
    file: 'rows.csv',
    content: [
      'id,title,authors',
      '71,Good one,Jane Doe',
      '72,Too few',
      '73,Too many,Jane Doe,more',
      '74,,Jane Doe',
      ',No number,Jane Doe',
      '71,Twice,Jane Doe',
      '7_5,Odd number,Jane Doe',
      '76,No authors,',
      '77,"Bad "quote"",Jane Doe',
      '78,After it,Jane Doe',
      '79,"Never closed,Jane Doe',
      '80,Last one,Jane Doe',
      '',
    ].join('\n'),
    exitCode: 1,
    report: {
      added: 3,
      aside: aside(
        [3, /2 fields, and the header has 3/],
        [4, /4 fields/],
        [5, /Paper 74 is new and has no title/],
        [6, /no number of a paper/],
        [7, /Paper 71 is in line 2 already/],
        [8, /"7_5" is no number/],
        [9, /no authors/],
        [10, /a quote stands where none may/],
        [12, /a quote is opened and never closed/],
      ),
    },
    holds: { [PAPERS]: /Good one[^]*After it[^]*Last one/ },
  },
  {
    about: 'a column that nobody knows is told, with what was meant',
    file: 'typo.csv',
    content: 'id,title,autors,authors,colour\n81,Mist,x,Jane Doe,blue\n',
    exitCode: 0,
    report: { added: 1, notes: note(/Column "colour" is not known and was left out\./) },
  },
  {
    about: 'without the column that is needed',
    file: 'headless.csv',
    content: 'titel,authors,nummber\nMist,Jane Doe,81\n',
    exitCode: 1,
    says: /headless\.csv has no column "id"[^]*Column "nummber" is not known and was left out\. Did you mean "number"\?/,
  },
  {
    about: 'names of which commas part both the names and their parts',
    file: 'commas.csv',
    content:
      'id,title,authors\n82,Haze,"Doe, J., Roe, K."\n83,Fog,"Jane Doe, Jim Roe, and Ada Kepler"\n84,Rain,"Doe, Jane and Roe, Jim"\n',
    exitCode: 1,
    report: { added: 2, aside: aside([2, /does not say where one author ends\. Put semicolons/]) },
    holds: { [PAPERS]: /Fog[^]*\[jane-doe, jim-roe, ada-kepler\][^]*Rain[^]*\[jane-doe, jim-roe\]/ },
  },
  {
    about: 'an author whom nobody can be sure of stands by name until somebody decides',
    file: 'unsure.csv',
    content: 'id,title,authors\n85,Gales,F. Messier; Jane Doe\n',
    exitCode: 0,
    report: { added: 1, notes: note(/--person "F\. Messier=farid-messier" or --new-person "F\. Messier"/) },
    holds: { [PAPERS]: /authors: \[\{ name: F\. Messier \}, jane-doe\]/ },
  },
  {
    about: 'and by id once somebody does',
    file: 'decided.csv',
    content: 'id,title,authors\n85,Gales,F. Messier; B. Halley\n',
    flags: ['--person', 'F. Messier=farid-messier', '--new-person', 'B. Halley=bea-halley'],
    exitCode: 0,
    report: { added: 1, aside: [] },
    holds: {
      [PAPERS]: /authors: \[farid-messier, bea-halley\]/,
      'people.yaml': /id: bea-halley\n? *,? *name: B\. Halley/,
    },
  },
  {
    about: 'a topic that the edition does not have, links that are none, and affiliations that do not fit',
    file: 'odd-cells.csv',
    content:
      'id,title,authors,topics,pdf,doi,presentation,affiliations\n86,Squalls,Jane Doe,Tidess; Telescopes,javascript:alert(1),none,mural,A; B\n',
    exitCode: 0,
    report: {
      added: 1,
      notes: note(/"Tidess" is no topic of the edition and was left out\. Did you mean "Tides"/),
    },
    holds: { [PAPERS]: /topics: \[telescopes\]\n$/ },
    lacks: /javascript|mural/,
  },
];

/** Files that would do harm, or are none of what they seem. */
const HOSTILE: readonly SourceCase[] = [
  {
    about: 'formulas are text, and an apostrophe that keeps one from running is taken off',
    file: 'formulas.csv',
    content: [
      'id,title,authors',
      '91,=1+1,Jane Doe',
      "92,'=1+1 again,Jane Doe",
      "93,'@home,Jane Doe",
      "94,'tis a sea,Jane Doe",
      '95,"=HYPERLINK(""https://example.org"",""x"")",Jane Doe',
      '96,-ray bursts,+Jane Doe',
      '',
    ].join('\n'),
    exitCode: 0,
    report: { added: 6 },
    holds: {
      [PAPERS]:
        /title: =1\+1\n[^]*title: =1\+1 again\n[^]*title: '@home'\n[^]*title: "'tis a sea"\n[^]*title: '=HYPERLINK\("https/,
    },
  },
  {
    about: 'HTML in a title or an abstract',
    file: 'html.csv',
    content:
      'id,title,authors,abstract\n97,<script>alert(1)</script>,Jane Doe,\n98,Fine,Jane Doe,<img src=x onerror=alert(1)>\n99,When a < b > c,Jane Doe,1 <2\n',
    exitCode: 1,
    report: { added: 1, aside: aside([2, /holds HTML \("<script>"\)/], [3, /"<img/]) },
  },
  {
    about: 'YAML in a cell stays a text',
    file: 'yaml.csv',
    content:
      'id,title,authors\n101,"x\n- id: ""102""\n  title: smuggled",Jane Doe\n102,"!!js/function x &a *b",Jane Doe\n',
    exitCode: 0,
    report: { added: 2 },
    holds: { [PAPERS]: /title: 'x - id: "102" title: smuggled'/ },
  },
  {
    about: 'control characters and a name of one',
    file: 'control.csv',
    content: 'id,title,authors\n103,"Bell\u0007 and\u001b[31m red",Jane\u0000Doe\n',
    exitCode: 1,
    says: /control\.csv is no text: it holds zero bytes/,
  },
  {
    about: 'Latin-1',
    file: 'latin.csv',
    content: latin1('id,title,authors\n1,Plain,Jane Doe\n104,Café,Jérôme Doe\n'),
    exitCode: 1,
    says: /latin\.csv is not UTF-8: line 3 has bytes of another encoding[^]*Save it as UTF-8/,
  },
  {
    about: 'UTF-16',
    file: 'utf16.csv',
    content: Buffer.from('\uFEFFid,title\n', 'utf16le'),
    exitCode: 1,
    says: /utf16\.csv is UTF-16\. Save it as UTF-8, and import that\./,
  },
  {
    about: 'a spreadsheet itself',
    file: 'papers.xlsx',
    content: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]),
    exitCode: 1,
    says: /papers\.xlsx is a spreadsheet or another archive\. Save the table as "CSV UTF-8" first/,
  },
  {
    about: 'nothing',
    file: 'empty.csv',
    content: '',
    exitCode: 1,
    says: /empty\.csv is empty\. Its first line names the columns/,
  },
  {
    about: 'a line that never ends',
    file: 'long.csv',
    content: `id,title,authors\n105,${'x'.repeat(2 * 1024 * 1024)},Jane Doe\n`,
    exitCode: 1,
    says: /long\.csv:2 has more than 1048576 characters in one line\. Is it a table\?/,
  },
  {
    about: 'a cell of a length that no title has',
    file: 'title.csv',
    content: `id,title,authors\n106,${'x'.repeat(5000)},Jane Doe\n107,Short,Jane Doe\n`,
    exitCode: 1,
    report: { added: 1, aside: aside([2, /of a length that none has/]) },
  },
  {
    about: 'a quote that swallows thousands of lines costs one row',
    file: 'swallow.csv',
    content: `id,title,authors\n108,"Open,Jane Doe\n${'\n'.repeat(1000)}${Array.from({ length: 200 }, (_, at) => `${at + 200},Row ${at},Jane Doe\n`).join('')}`,
    exitCode: 1,
    report: { added: 200, aside: aside([2, /never closed/]) },
  },
  {
    about: 'more columns than any table has',
    file: 'wide.csv',
    content: `id,title,authors${',x'.repeat(600)}\n`,
    exitCode: 1,
    says: /wide\.csv:1 is no header: it has too many columns/,
  },
];

/** Tables of papers. */
export const CSV_CASES = [...SOUND, ...EXPORTS, ...FAULTY, ...HOSTILE];
