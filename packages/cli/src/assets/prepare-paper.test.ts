import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { preparePaper } from './prepare-paper.ts';

const SECRET = 'Secret Author of a Blind Paper';

async function paperWithMetadata(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([200, 300]).drawText('Page one');
  document.addPage([200, 300]).drawText('Page two');
  document.setAuthor(SECRET);
  document.setTitle(SECRET);
  const packet = document.context.stream(`<x:xmpmeta>${SECRET}</x:xmpmeta>`, {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(packet));
  // A page has an XMP packet of its own, and an object that nothing leads to holds the name too.
  document.getPage(0).node.set(PDFName.of('Metadata'), document.context.register(packet.clone()));
  document.context.register(document.context.obj({ Author: PDFHexString.fromText(SECRET) }));
  return document.save({ useObjectStreams: false });
}

const holds = (bytes: Uint8Array, text: string) => {
  const inHex = PDFHexString.fromText(text).asString();
  return (
    Buffer.from(bytes).includes(text) ||
    Buffer.from(bytes).toString('latin1').toUpperCase().includes(inHex.toUpperCase())
  );
};

test('a PDF keeps its pages and loses who wrote it', async () => {
  const before = await paperWithMetadata();
  expect(holds(before, SECRET)).toBe(true);
  const after = await preparePaper(before);
  const read = await PDFDocument.load(after, { updateMetadata: false });
  expect(read.getPageCount()).toBe(2);
  expect(read.getPage(1).getSize()).toEqual({ width: 200, height: 300 });
  expect([read.getAuthor(), read.getTitle(), read.getProducer(), read.getCreationDate()]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(read.catalog.get(PDFName.of('Metadata'))).toBeUndefined();
  expect(read.getPage(0).node.get(PDFName.of('Metadata'))).toBeUndefined();
  const open = await read.save({ useObjectStreams: false });
  expect(holds(open, SECRET)).toBe(false);
});

test('the same PDF gives the same bytes', async () => {
  const before = await paperWithMetadata();
  const after = await preparePaper(before);
  expect((await preparePaper(before)).equals(after)).toBe(true);
});

test('an encrypted PDF is refused, and the sentence says what would do', async () => {
  const document = await PDFDocument.load(await paperWithMetadata());
  document.encrypt({ userPassword: 'open sesame', ownerPassword: 'sesame' });
  await expect(preparePaper(await document.save())).rejects.toThrow(
    /is encrypted; save it without a password/,
  );
});

test('a broken PDF, an empty file and a text are refused', async () => {
  const whole = await paperWithMetadata();
  await expect(preparePaper(whole.subarray(0, 300))).rejects.toThrow(/is broken/);
  await expect(preparePaper(new Uint8Array())).rejects.toThrow(/is no PDF inside/);
  await expect(preparePaper(Buffer.from('PK zip'))).rejects.toThrow(/is no PDF inside/);
  await expect(preparePaper(Buffer.from('%PDF-1.7\nnothing follows'))).rejects.toThrow(/is broken/);
});
