import { DomUtils, parseDocument } from 'htmlparser2';
import { parseSrcset, stringifySrcset } from 'srcset';

/** A page as a tree that can be changed. */
export type PageTree = ReturnType<typeof parseDocument>;
/** An element of it. */
export type PageElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data', 'xlink:href'];

/** Reads a page. */
export function parsePage(text: string): PageTree {
  return parseDocument(text);
}

/** Writes a page. */
export function printPage(tree: PageTree): string {
  return DomUtils.getOuterHTML(tree, { encodeEntities: 'utf8' });
}

/** The elements of some kinds, as they are now: later changes do not reach the list. */
export function listElements(
  tree: PageTree,
  isWanted: (element: PageElement) => boolean,
): readonly PageElement[] {
  return DomUtils.getElementsByTagName('*', tree).filter(isWanted);
}

/** The addresses that an element writes. */
export function listAddresses({ attribs }: PageElement): readonly string[] {
  return [
    ...ADDRESSES.flatMap((name) => attribs[name] ?? []),
    ...['srcset', 'imagesrcset'].flatMap((name) => parseSrcset(attribs[name] ?? '').map(({ url }) => url)),
  ];
}

/** Writes other addresses into an element. */
export function mapAddresses({ attribs }: PageElement, map: (address: string) => string): void {
  for (const name of ADDRESSES) {
    const address = attribs[name];
    if (address !== undefined) attribs[name] = map(address);
  }
  for (const name of ['srcset', 'imagesrcset']) {
    const written = attribs[name];
    if (written === undefined) continue;
    attribs[name] = stringifySrcset(parseSrcset(written).map((each) => ({ ...each, url: map(each.url) })));
  }
}

/** The elements that an element lies in, innermost first. */
export function listAncestors(element: PageElement): readonly PageElement[] {
  const { parent } = element;
  return parent !== null && 'attribs' in parent ? [parent, ...listAncestors(parent)] : [];
}

/** A new element with a text in it. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
): PageElement {
  const [element] = listElements(parsePage(`<${name}>x</${name}>`), () => true);
  if (element === undefined) throw new TypeError(`"${name}" is no element.`);
  Object.assign(element.attribs, attributes);
  for (const child of element.children) if ('data' in child) child.data = text;
  return element;
}
