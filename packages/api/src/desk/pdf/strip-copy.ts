import { readFile, writeFile } from 'node:fs/promises';
import { openDocument } from './open-document.ts';
import { readPageText } from './page-text.ts';
import { readObjects } from './read-objects.ts';
import { stripDocument } from './strip-document.ts';

/** Writes the copy for reviewers, in this thread. @returns why there is none, or `undefined` once it is written */
export async function stripCopy(from: string, to: string): Promise<string | undefined> {
  const bytes = await readFile(from);
  const before = await readTexts(bytes);
  if (before === undefined) return 'the file cannot be read';
  const document = await readObjects(bytes, before.length);
  if (document === undefined) return 'its objects cannot be read one by one';
  const copy = await stripDocument(document);
  const after = await readTexts(copy);
  if (after?.length !== before.length) return 'the copy has other pages';
  if (after.some((text, index) => text !== before[index])) return 'the copy reads differently';
  await writeFile(to, copy);
  return undefined;
}

/** The text of every page as pdf.js reads it. */
async function readTexts(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const opened = await openDocument(new Uint8Array(bytes));
  if (opened.kind !== 'open') return undefined;
  const { document } = opened;
  try {
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      texts.push((await readPageText(page)).text);
      page.cleanup();
    }
    return texts;
  } finally {
    await document.loadingTask.destroy();
  }
}
