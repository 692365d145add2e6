import { PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { PdfExpectations } from '../../src/desk/pdf/pdf-expectations.ts';
import { listAuthorFindings } from '../../src/desk/pdf/author-findings.ts';
import { writeIcmlPaper, type IcmlParts } from './icml-paper.ts';
import { inspectBytes, summarize } from './inspect-bytes.ts';
import { addAnnotation, addLink, finish, type Paper } from './paper.ts';

interface Case {
  readonly title: string;
  readonly parts?: IcmlParts;
  readonly change?: (paper: Paper) => unknown;
  readonly expected?: Partial<PdfExpectations>;
  readonly finds: readonly string[];
}

const added = (...lines: readonly string[]): IcmlParts => ({ added: lines });

const NAMES: readonly Case[] = [
  { title: 'under the title', parts: { byline: ['Jane Smith', 'Somewhere'] }, finds: ['AUTHOR_NAMED 1'] },
  { title: 'with an initial between', parts: added('by Jane Q. Smith'), finds: ['AUTHOR_NAMED 2'] },
  {
    title: 'with a middle name that the form does not have',
    parts: added('by Jane Marie Smith'),
    finds: ['AUTHOR_NAMED 2'],
  },
  { title: 'as initials', parts: added('The idea of J. Smith was'), finds: ['AUTHOR_NAMED 2'] },
  { title: 'in reverse', parts: added('Smith, Jane'), finds: ['AUTHOR_NAMED 2'] },
  {
    title: 'reversed with an initial',
    parts: added('see Smith, J., in preparation'),
    finds: ['AUTHOR_NAMED 2'],
  },
  { title: 'in capitals', parts: added('JANE SMITH'), finds: ['AUTHOR_NAMED 2'] },
  { title: 'letter by letter', parts: added('J a n e S m i t h'), finds: ['AUTHOR_NAMED 2'] },
  {
    title: 'parted at the end of a line',
    parts: added('as shown first by Jane Sm-', 'ith in her thesis'),
    finds: ['AUTHOR_NAMED 2'],
  },
  { title: 'with umlauts', parts: added('by J\xfcrgen M\xfcller-Garc\xeda'), finds: ['AUTHOR_NAMED 2'] },
  { title: 'with umlauts written out', parts: added('by Juergen Mueller-Garcia'), finds: ['AUTHOR_NAMED 2'] },
  { title: 'without marks', parts: added('by J. Muller-Garcia'), finds: ['AUTHOR_NAMED 2'] },
  {
    title: 'with accents set beside their letters, as old TeX does',
    parts: added('by J\xa8urgen M\xa8uller-Garc\xb4\xeda'),
    finds: ['AUTHOR_NAMED 2'],
  },
  {
    title: 'the family name alone is any citation',
    parts: added('Smith et al. (2019) and Smith (2020)'),
    finds: [],
  },
  { title: 'somebody else of that family', parts: added('by Paul Smith, K. Smith and Smith, R.'), finds: [] },
  {
    title: 'words that happen to be a name',
    parts: added('will long remain open'),
    expected: { authors: [{ name: 'Will Long', email: 'x@y.org', affiliation: '', orcid: null }] },
    finds: [],
  },
  {
    title: 'among the references',
    parts: { references: ['Smith, J. and Cohen, D. Deep fields. 2021.'] },
    finds: ['AUTHOR_NAMED_IN_REFERENCES 5'],
  },
  {
    title: 'in Chinese',
    change: ({ document }) => document.setTitle('\u674e\u660e\u7684\u8bba\u6587'),
    expected: { authors: [{ name: '\u674e\u660e', email: 'l@m.cn', affiliation: '', orcid: null }] },
    finds: ['METADATA_IDENTIFIES'],
  },
];

test.for(NAMES)('an author’s name: $title', check);

const OTHERS: readonly Case[] = [
  {
    title: 'an author’s e-mail',
    parts: added('jane.smith@astro.example-university.edu'),
    finds: ['EMAIL_GIVEN 2'],
  },
  {
    title: 'an author’s e-mail, spelt to fool machines',
    parts: added('jmg [at] observatory [dot] net'),
    finds: ['EMAIL_GIVEN 2'],
  },
  {
    title: 'an e-mail over two lines',
    parts: added('write to jane.smith@astro.example-', 'university.edu'),
    finds: ['EMAIL_GIVEN 2'],
  },
  {
    title: 'the e-mails of a group',
    parts: { byline: ['{jane,paul}@northland.no'] },
    finds: ['EMAIL_GIVEN 1'],
  },
  { title: 'the address that a template stands in', parts: added('<anon.email@domain.com>'), finds: [] },
  {
    title: 'an employer under the title',
    parts: { byline: ['Anonymous', 'University of Northland'] },
    finds: ['AFFILIATION_NAMED 1'],
  },
  {
    title: 'an employer in the text',
    parts: added('computed at the Hoehenberg Obser-', 'vatory'),
    finds: [],
  },
  {
    title: 'an employer in the text, as the author writes it',
    parts: added('computed at the H\xf6henberg', 'Observatory'),
    finds: ['AFFILIATION_NAMED 2'],
  },
  { title: 'the country of an employer', parts: added('a fjord in Norway'), finds: [] },
  { title: 'an ORCID', parts: added('0000-0002-1825-0097'), finds: ['ORCID_GIVEN 2'] },
  { title: 'numbers that are no ORCID', parts: added('0000-0002-1825-0098'), finds: [] },
  {
    title: 'code under an author’s name',
    parts: added('see github.com/janesmith/fields'),
    finds: ['LINK_IDENTIFIES 2'],
  },
  {
    title: 'code that the paper calls its own',
    parts: added('Our code: https://github.com/farfields/fit'),
    finds: ['LINK_IDENTIFIES 2'],
  },
  { title: 'code of others', parts: added('We', '. It uses https://github.com/google/flax'), finds: [] },
  {
    title: 'an anonymous copy of the code',
    parts: added('Our code: https://anonymous.4open.science/r/fit-1'),
    finds: [],
  },
  {
    title: 'a folder of a drive',
    parts: added('https://drive.google.com/drive/folders/1aB'),
    finds: ['LINK_IDENTIFIES 2'],
  },
  {
    title: 'the paper’s source at Overleaf',
    parts: added('https://www.overleaf.com/read/abcdef'),
    finds: ['LINK_IDENTIFIES 2'],
  },
  {
    title: 'a personal page',
    parts: added('https://www.uni.edu/~x17/data.html'),
    finds: ['LINK_IDENTIFIES 2'],
  },
  {
    title: 'a link behind harmless words',
    change: (paper) =>
      addLink(paper, paper.document.getPage(1), 'https://github.com/jane-smith/fit', [330, 500, 380, 512]),
    finds: ['LINK_IDENTIFIES 2'],
  },
  {
    title: 'an e-mail behind harmless words',
    change: (paper) =>
      addLink(paper, paper.document.getPage(1), 'mailto:someone@northland.no', [330, 500, 380, 512]),
    finds: ['EMAIL_GIVEN 2'],
  },
  {
    title: 'acknowledgements',
    parts: added('Acknowledgements', 'We thank the Northern Research Council.'),
    finds: ['ACKNOWLEDGEMENTS_GIVEN 2'],
  },
  {
    title: 'acknowledgements that run in',
    parts: added('Acknowledgments. We thank grant 123.'),
    finds: ['ACKNOWLEDGEMENTS_GIVEN 2'],
  },
  {
    title: 'the metadata’s author',
    change: ({ document }) => document.setAuthor('jsm'),
    finds: ['METADATA_IDENTIFIES'],
  },
  {
    title: 'a metadata’s author who is nobody',
    change: ({ document }) => document.setAuthor('Anonymous Authors'),
    finds: [],
  },
  {
    title: 'a name in the metadata’s title',
    change: ({ document }) => document.setTitle('draft of J. Smith'),
    finds: ['METADATA_IDENTIFIES'],
  },
  { title: 'a name in XMP alone', change: addXmp, finds: ['METADATA_IDENTIFIES'] },
  { title: 'the file’s name', expected: { name: 'smith_icml_v3.pdf' }, finds: ['FILE_NAME_IDENTIFIES'] },
  {
    title: 'a file’s name with initial and family name',
    expected: { name: 'JSmith-final(2).pdf' },
    finds: ['FILE_NAME_IDENTIFIES'],
  },
  {
    title: 'an author whose name is not given yet',
    expected: { name: 'draft 2.pdf', authors: [{ name: '', email: '', affiliation: '', orcid: null }] },
    finds: [],
  },
  {
    title: 'a name with signs that a pattern would take for its own',
    expected: { authors: [{ name: '\u674e\u660e([*', email: 'a+(@b.org', affiliation: '[(*', orcid: null }] },
    finds: [],
  },
  { title: 'a file’s name that tells nothing', expected: { name: 'blacksmithing.pdf' }, finds: [] },
  {
    title: 'who wrote a comment',
    change: ({ document }) =>
      addAnnotation(document, document.getPage(1), {
        Subtype: 'Text',
        Rect: [330, 130, 350, 150],
        T: PDFString.of('Jane Smith'),
        Contents: PDFString.of('shorten?'),
      }),
    finds: ['AUTHOR_NAMED 2'],
  },
  {
    title: 'a bookmark',
    change: ({ document }) => addBookmark({ document }, 'Notes of Jane Smith'),
    finds: ['AUTHOR_NAMED'],
  },
];

test.for(OTHERS)('$title', check);

test('the authors see what was found, each with its page and words', async () => {
  const report = await inspectBytes(await finish(await writeIcmlPaper({ byline: ['Jane Smith'] })));
  expect(listAuthorFindings(report)).toEqual([
    {
      code: 'AUTHOR_NAMED',
      severity: 'warning',
      page: 1,
      message:
        'Jane Smith is named above the abstract, page 1. Reviewers of this call must not learn who wrote the paper: take the name out.',
      excerpt: expect.stringContaining('Jane Smith') as string,
    },
  ]);
});

async function check({ parts, change, expected, finds }: Case): Promise<void> {
  const paper = await writeIcmlPaper(parts);
  await change?.(paper);
  const report = await inspectBytes(await finish(paper), expected);
  expect(summarize(report)).toEqual(finds);
}

function addXmp({ document }: Paper): void {
  const packet = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Jane Smith</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const stream = document.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

function addBookmark({ document }: Pick<Paper, 'document'>, title: string): void {
  const { context } = document;
  const outlines = context.nextRef();
  const item = context.register(
    context.obj({ Title: PDFString.of(title), Parent: outlines, Dest: [document.getPage(0).ref, 'Fit'] }),
  );
  context.assign(outlines, context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }));
  document.catalog.set(PDFName.of('Outlines'), outlines);
}
