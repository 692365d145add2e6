import { aside, note } from './expected-rows.ts';
import type { SourceCase } from './source-case.ts';

const PAPERS = '2031/contributions.yaml';

/** Bibliographies: sound, odd and hostile. */
export const BIBTEX_CASES: readonly SourceCase[] = [
  {
    about: 'names in every order, accents as commands, formulas, links',
    file: 'sound.bib',
    content: String.raw`
@string{sea = "Symposium on the Sea"}
This line is no entry.
@inproceedings{doe-2031:waves,
  title = {{On the {W}aves of $\Lambda_{x}$, 5\% off: H$_2$O at z < 3}},
  author = {van der Berg, Jane and M{\"u}ller, J{\'e}r{\^o}me and {Tide Collaboration} and Davis, Jr., Sammy and Ada Kepler},
  booktitle = sea # " 2031",
  abstract = {We \emph{show} \textbf{it} costs \$3 and $x<y$.},
  eprint = {2306.01234}, archiveprefix = {arXiv},
  doi = {10.1000/waves}, pdf = {https://example.org/a_b%20c.pdf},
  keywords = {tides, own words},
  month = jul, year = 2031
}`,
    exitCode: 0,
    report: {
      added: 1,
      aside: [],
      notes: ['The source says of no paper how it is presented: the new ones are posters.'],
    },
    holds: {
      [PAPERS]:
        /id: doe2031waves\n {2}title: '?On the Waves of \$\\Lambda_\{x\}\$, 5% off: H\$_2\$O at z < 3'?\n {2}presentation: poster\n {2}authors: \[jane-van-der-berg, jerome-muller, tide-collaboration, sammy-davis-jr, ada-kepler\]\n {2}abstract: We show it costs \\\$3 and \$x<y\$\.\n {2}topics: \[tides\]\n[^]*a_b%20c\.pdf[^]*abs\/2306\.01234 [^]*doi\.org\/10\.1000\/waves/,
      'people.yaml': /name: Sammy Davis Jr\.,? *\n? *family: Davis[^]*name: Jérôme Müller/,
    },
  },
  {
    about: 'a paper that is here already, known again by its title',
    file: 'title.bib',
    content:
      '@article{raft,\n  title = {A Telescope on a Raft},\n  author = {Farid Messier},\n  url = {https://example.org/raft.pdf}\n}\n',
    exitCode: 0,
    report: { added: 0, updated: 1 },
    holds: {
      [PAPERS]: /title: A Telescope on a Raft\n[^]*kind: paper, url: https:\/\/example\.org\/raft\.pdf/,
    },
  },
  {
    about: 'entries that are broken cost no other',
    file: 'broken.bib',
    content: [
      '@misc{one, title = {One}, author = {Jane Doe}}',
      '@misc{two, title = {Two, author = {Jane Doe}}',
      '@misc{three, title = {Three}, author = {Jane Doe}}',
      '@misc{, title = {No key}, author = {Jane Doe}}',
      '@misc{five, title = {Five}, author = {Jane Doe and others}}',
      '@misc{six, title = {Six}}',
      '@misc{one, title = {One again}, author = {Jane Doe}}',
      '@misc{seven, author = {Jane Doe}}',
      '@misc{never, title = {Never',
      '',
    ].join('\n'),
    exitCode: 1,
    report: {
      added: 2,
      aside: aside(
        [2, /never closed: a brace is missing/],
        [4, /cannot be read: is a comma, a quote or a key missing\?/],
        [5, /names "and others" among its authors/],
        [6, /no authors/],
        [7, /Paper one is in line 1 already/],
        [8, /no title/],
        [9, /never closed/],
      ),
    },
    holds: { [PAPERS]: /title: One\n[^]*title: Three\n/ },
  },
  {
    about: 'entries of another edition of the series',
    file: 'series.bib',
    content:
      '@misc{seas2029-12, title = {Old}, author = {Jane Doe}}\n@misc{seas2031-44, title = {New}, author = {Jane Doe}}\n',
    exitCode: 0,
    report: { added: 1, notes: note(/1 entry of other years left out/) },
    holds: { [PAPERS]: /id: '44'/ },
    lacks: /title: Old/,
  },
  {
    about: 'abbreviations made of abbreviations are not followed: they could fill any memory',
    file: 'expansion.bib',
    content: [
      '@string{a = "xxxxxxxxxx"}',
      ...Array.from({ length: 20 }, (_, at) => {
        const last = String.fromCharCode(97 + at);
        return `@string{${String.fromCharCode(98 + at)} = ${Array.from({ length: 10 }, () => last).join(' # ')}}`;
      }),
      '@misc{boom, title = u # " sea", author = {Jane Doe}}',
      '@misc{fine, title = a # " sea", author = {Jane Doe}}',
    ].join('\n'),
    exitCode: 1,
    report: {
      added: 1,
      aside: aside([22, /cannot be read/]),
      notes: note(/Line 2: the abbreviation is no plain text/),
    },
    holds: { [PAPERS]: /title: xxxxxxxxxx sea/ },
  },
  {
    about: 'commands that would read files, run programs or define themselves stay text',
    file: 'commands.bib',
    content: String.raw`@misc{cmd, title = {A \input{/etc/passwd} \write18{ls} sea}, author = {Jane Doe}}
@misc{html, title = {A <script>alert(1)</script> sea}, author = {Jane Doe}}`,
    exitCode: 1,
    report: { added: 1, aside: aside([2, /holds HTML \("<script>"\)/]) },
    lacks: /root:/,
  },
  {
    about: 'braces to no end, and a title of a length that none has',
    file: 'deep.bib',
    content: `@misc{deep, title = {${'{'.repeat(20_000)}x${'}'.repeat(20_000)}}, author = {Jane Doe}}\n@misc{fine, title = {Fine}, author = {Jane Doe}}\n@misc{long, title = {${'x'.repeat(300_000)}}, author = {Jane Doe}}\n`,
    exitCode: 1,
    report: { added: 1, aside: aside([1, /cannot be read/], [3, /more than 262144 characters/]) },
  },
  {
    about: 'what is no bibliography',
    file: 'notes.bib',
    content: 'Some notes, write to jane@example.org.\n',
    exitCode: 1,
    says: /notes\.bib has no entry of a bibliography, such as @inproceedings/,
  },
  {
    about: 'Latin-1',
    file: 'latin.bib',
    content: Buffer.from('@misc{a, title = {Café}}', 'latin1'),
    exitCode: 1,
    says: /latin\.bib is not UTF-8: line 1/,
  },
];
