import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js tells of the file itself. */
const TECHNICAL =
  /^(?:PDFFormatVersion|Language|EncryptFilterName|Is[A-Z]\w*|Producer|Trapped|CreationDate|ModDate|Collection)$/;

/** What a document says of itself: the fields of Info, and those of XMP under names with a colon. */
export async function readMetadata(document: PDFDocumentProxy): Promise<{
  readonly fields: ReadonlyMap<string, string>;
  readonly isProtected: boolean;
}> {
  const { info, metadata } = await document.getMetadata();
  const facts: Readonly<Record<string, unknown>> = { ...info };
  const fields = new Map<string, string>();
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '') fields.set(name, value.trim());
    else if (Array.isArray(value))
      value.forEach((part) =>
        add(name, [fields.get(name), part].filter((text) => typeof text === 'string').join(', ')),
      );
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) add(key, part);
  };
  for (const [name, value] of Object.entries(facts)) if (!TECHNICAL.test(name)) add(name, value);
  // pdf.js types its reading of XMP as an object that can be walked.
  if (metadata !== null)
    for (const [name, value] of metadata as unknown as Iterable<[string, unknown]>) add(name, value);
  return { fields, isProtected: typeof facts['EncryptFilterName'] === 'string' };
}
