import type { Browser } from 'playwright-core';

/** A paper as its author would make it, printed by a real browser. */
export interface PrintedPaper {
  readonly title: string;
  /** Whose names stand below the title. */
  readonly authors: string;
  readonly pages: number;
}

/** Prints a PDF with as many pages as asked, the references on the last. */
export async function printPaper(browser: Browser, { title, authors, pages }: PrintedPaper): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const sheets = Array.from({ length: pages }, (_, index) => {
      const heading = index === pages - 1 && index > 0 ? 'References' : `Section ${index + 1}`;
      return `<section><h2>${heading}</h2><p>${TEXT.repeat(12)}</p></section>`;
    });
    await page.setContent(
      `<style>section { break-after: page } section:last-child { break-after: auto }</style>
       <title>${title}</title><h1>${title}</h1><p>${authors}</p>${sheets.join('')}`,
    );
    return await page.pdf({ format: 'Letter' });
  } finally {
    await page.close();
  }
}

const TEXT = 'We measure how the light of distant galaxies is bent, and say how well we know it. ';
