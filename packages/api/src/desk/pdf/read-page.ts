import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.js';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageSize } from './check-layout.ts';
import type { PaintedFont } from './hidden/graphics-state.ts';
import { judgeText } from './hidden/judge-text.ts';
import type { Box, Matrix } from './hidden/matrix.ts';
import { PagePainter } from './hidden/page-painter.ts';
import { readPageText, type PageText } from './page-text.ts';
import type { HiddenFinding } from './pdf-report.ts';

/** An address behind a rectangle of a page. */
export interface LinkArea {
  readonly address: string;
  /** The middle of it: 0 to 1 from the left and from the bottom. */
  readonly across: number;
  readonly rise: number;
}

/** What the checks need of a page. */
export interface ReadPage {
  readonly size: PageSize;
  readonly text: PageText;
  readonly links: readonly LinkArea[];
  /** Texts of notes and of form fields. */
  readonly notes: readonly { readonly kind: 'comment' | 'form field'; readonly text: string }[];
  /** The names of fonts that are used and not in the file. */
  readonly missingFonts: readonly string[];
  readonly hidden: readonly HiddenFinding[];
}

/** Waiting for a picture longer helps nobody: it is broken. In milliseconds. */
const PICTURE_WAIT = 5000;

/** Reads a page whole. @param layers which of the document's layers viewers show */
export async function readPage(page: PDFPageProxy, layers: OptionalContentConfig): Promise<ReadPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const view: Box = [left, bottom, right, top];
  const text = await readPageText(page);
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures = await waitForPictures(page, fnArray, argsArray);
  const fonts = new Map<string, PaintedFont>();
  const missingFonts = new Set<string>();
  const fontOf = (name: string) => {
    const known = fonts.get(name);
    if (known !== undefined) return known;
    const font = readFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    fonts.set(name, font);
    if (font.missing !== undefined) missingFonts.add(font.missing);
    return font;
  };

  const painter = new PagePainter({
    view,
    fontOf,
    pictureOf: (name) => pictures.get(name),
    isLayerVisible: (properties) => layers.isVisible(properties),
  });
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    painter.run(operator, Array.isArray(args) ? args : []);
  }
  const { links, notes } = await readAnnotations(page, view);
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    size: { page: page.pageNumber, width, height },
    text,
    links,
    notes,
    missingFonts: [...missingFonts],
    hidden: judgeText(page.pageNumber, painter.runs, painter.raster, view),
  };
}

async function waitForPictures(
  page: PDFPageProxy,
  operators: readonly number[],
  args: readonly unknown[],
): Promise<Map<string, unknown>> {
  const pictures = new Map<string, unknown>();
  const wanted = new Set<string>();
  for (const [index, operator] of operators.entries()) {
    if (operator !== OPS.paintImageXObject && operator !== OPS.paintImageXObjectRepeat) continue;
    const [name] = args[index] as readonly unknown[];
    wanted.add(String(name));
  }
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, PICTURE_WAIT);
  });
  const all = [...wanted].map(
    (name) =>
      new Promise<void>((resolve) => {
        const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
        objects.get(name, (picture: unknown) => {
          pictures.set(name, picture);
          resolve();
        });
      }),
  );
  await Promise.race([Promise.all(all), patience]);
  clearTimeout(timer);
  return pictures;
}

function readFont(font: unknown): PaintedFont & { readonly missing: string | undefined } {
  const has = (key: string): unknown =>
    typeof font === 'object' && font !== null && key in font
      ? (font as Record<string, unknown>)[key]
      : undefined;
  const matrix = has('fontMatrix');
  const isType3 = has('isType3Font') === true;
  const name = has('name');
  return {
    matrix:
      Array.isArray(matrix) && matrix.length === 6
        ? (matrix as unknown as Matrix)
        : [0.001, 0, 0, 0.001, 0, 0],
    isType3,
    vertical: has('vertical') === true,
    missing:
      has('missingFile') === true && !isType3
        ? typeof name === 'string'
          ? name
          : 'a font without a name'
        : undefined,
  };
}

async function readAnnotations(
  page: PDFPageProxy,
  [left, bottom, right, top]: Box,
): Promise<Pick<ReadPage, 'links' | 'notes'>> {
  const annotations: readonly unknown[] = await page.getAnnotations();
  const links: LinkArea[] = [];
  const notes: ReadPage['notes'][number][] = [];
  for (const annotation of annotations) {
    if (typeof annotation !== 'object' || annotation === null) continue;
    const fields: Readonly<Record<string, unknown>> = { ...annotation };
    const textOf = (key: string) => {
      const value = fields[key];
      if (typeof value === 'string') return value;
      return typeof value === 'object' && value !== null && 'str' in value && typeof value.str === 'string'
        ? value.str
        : '';
    };
    const address = textOf('unsafeUrl') || textOf('url');
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.isArray(fields['rect']) ? fields['rect'].map(Number) : [];
    if (address !== '') {
      links.push({
        address,
        across: (Math.min(x0, x1) - left) / (right - left),
        rise: ((y0 + y1) / 2 - bottom) / (top - bottom),
      });
    }
    const comment = [textOf('titleObj'), textOf('contentsObj')].filter((part) => part !== '').join(': ');
    if (comment !== '') notes.push({ kind: 'comment', text: comment });
    const value = [textOf('fieldValue'), textOf('alternativeText')].filter((part) => part !== '').join(' ');
    if (value !== '') notes.push({ kind: 'form field', text: value });
  }
  return { links, notes };
}
