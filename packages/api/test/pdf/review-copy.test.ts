import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, onTestFinished, test } from 'vitest';
import { writeReviewCopy } from '../../src/desk/pdf/write-review-copy.ts';
import { writeIcmlPaper } from './icml-paper.ts';
import { inspectBytes, summarize } from './inspect-bytes.ts';
import { addAnnotation, addLink, finish, type Paper } from './paper.ts';

const SECRET = 'Secret Author of a Blind Paper';

async function copyOf(bytes: Uint8Array): Promise<{ copy: Buffer | undefined; said: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'paper.pdf'), bytes);
  const said = await writeReviewCopy(join(folder, 'paper.pdf'), join(folder, 'review-12.pdf'));
  return {
    copy: existsSync(join(folder, 'review-12.pdf')) ? readFileSync(join(folder, 'review-12.pdf')) : undefined,
    said,
  };
}

/** Everything that a file says, unpacked. */
async function unpack(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const plain = Buffer.from(
    await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }),
  );
  let text = plain.toString('latin1');
  for (let at = plain.indexOf('stream\n'); at >= 0; at = plain.indexOf('stream\n', at + 1)) {
    try {
      text += inflateSync(plain.subarray(at + 7)).toString('latin1');
    } catch {
      // No packed stream.
    }
  }
  return text;
}

function holds(text: string, secret: string): boolean {
  return (
    text.includes(secret) ||
    text.toUpperCase().includes(PDFHexString.fromText(secret).asString().slice(4).toUpperCase())
  );
}

async function tellingPaper(): Promise<Paper> {
  const paper = await writeIcmlPaper();
  const { document } = paper;
  const { context, catalog } = document;
  const page = document.getPage(1);
  document.setAuthor(SECRET);
  document.setTitle(SECRET);
  document.setCreator(SECRET);
  document.setCreationDate(new Date(0));
  const packet = context.stream(`<x:xmpmeta>${SECRET}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  page.node.set(PDFName.of('Metadata'), context.register(packet.clone()));
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Tool: { Private: PDFString.of(SECRET) } }));
  page.node.set(PDFName.of('Thumb'), context.register(context.stream(SECRET, { Width: 1, Height: 1 })));
  context.trailerInfo.ID = context.obj([PDFString.of(SECRET), PDFString.of(SECRET)]);
  context.register(context.obj({ Nothing: PDFString.of(SECRET) }));
  await document.attach(Buffer.from(SECRET), `${SECRET}.csv`);
  addAnnotation(document, page, {
    Subtype: 'Text',
    Rect: [330, 130, 350, 150],
    T: PDFString.of(SECRET),
    NM: PDFString.of(SECRET),
    Contents: PDFString.of('shorten?'),
  });
  addAnnotation(document, page, {
    Subtype: 'FileAttachment',
    Rect: [330, 130, 350, 150],
    FS: { Type: 'Filespec', F: PDFString.of(SECRET), EF: { F: context.register(context.stream(SECRET)) } },
  });
  addLink(paper, page, 'https://arxiv.org/abs/2301.00001', [330, 500, 380, 512]);
  return paper;
}

test('the copy for reviewers has the pages and the links, and nothing of who made them', async () => {
  const bytes = await finish(await tellingPaper());
  expect(holds(await unpack(bytes), SECRET)).toBe(true);
  const { copy = Buffer.alloc(0), said } = await copyOf(bytes);
  expect(said).toBeUndefined();
  const text = await unpack(copy);
  expect(holds(text, SECRET)).toBe(false);
  expect(text).toContain('https://arxiv.org/abs/2301.00001');
  expect(text).not.toMatch(
    /\/(?:Info|ID|Metadata|Producer|Creator|CreationDate|PieceInfo|Thumb|EmbeddedFile)\b/,
  );
  const report = await inspectBytes(copy);
  expect([report.pages, summarize(report)]).toEqual([5, []]);
});

test('the same paper gives the same copy', async () => {
  const bytes = await finish(await tellingPaper());
  const { copy = Buffer.alloc(0) } = await copyOf(bytes);
  expect((await copyOf(bytes)).copy?.equals(copy)).toBe(true);
});

test('a protected paper gives a copy without protection', async () => {
  const { document } = await tellingPaper();
  document.encrypt({ ownerPassword: 'owner', userPassword: '' });
  const { copy = Buffer.alloc(0), said } = await copyOf(await document.save());
  expect(said).toBeUndefined();
  expect(copy.includes('/Encrypt')).toBe(false);
  expect(summarize(await inspectBytes(copy))).toEqual([]);
});

test('where none can be made, the chairs are told and nothing is written', async () => {
  const { copy, said } = await copyOf(Buffer.from('%PDF-1.7\nnothing follows\n%%EOF'));
  expect(copy).toBeUndefined();
  expect(said).toMatchObject({ code: 'REVIEW_COPY_MISSING', severity: 'warning' });
});
