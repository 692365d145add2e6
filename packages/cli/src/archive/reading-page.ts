import { dirname, relative } from 'node:path/posix';
import { DomUtils, ElementType } from 'htmlparser2';
import { addressOf, findTarget } from '../site/site-address.ts';
import { linkLeftOut, type LeftOutFiles } from './link-left-out.ts';
import {
  listAncestors,
  listElements,
  makeElement,
  mapAddresses,
  parsePage,
  printPage,
  type PageElement,
  type PageTree,
} from './page-tree.ts';

/** What a page of the reading copy is made with. */
export interface ReadingSite {
  /** Public origin: what is no part of the copy is linked there. */
  readonly origin: string;
  /** The files that the copy has or may take along, by their paths in the site. */
  readonly files: ReadonlySet<string>;
  readonly leftOut: LeftOutFiles;
  /** Says in the footer of each page what it is. */
  readonly note: string;
}

/** Elements that do nothing without a script or a server. */
const DEAD = new Set(['script', 'template', 'form', 'button', 'base', 'iframe', 'object', 'embed']);
const KEPT_LINKS = /^(?:stylesheet|icon)$/;
const KEPT_META = /^(?:viewport|color-scheme|description|theme-color|author)$/;

/**
 * A page of a built site as it is read from disk: no scripts and forms, what stands there for readers without scripts,
 * and every address relative, to a file.
 *
 * @param file path of the page in the site
 * @returns the page, and the files of the site that it needs
 */
export function makeReadingPage(
  text: string,
  file: string,
  site: ReadingSite,
): { readonly text: string; readonly needs: ReadonlySet<string> } {
  const tree = parsePage(text);
  const page = new URL(addressOf(file), site.origin);
  const needs = new Set<string>();
  linkLeftOut(tree, page, site.leftOut);
  for (const element of listElements(tree, isDead)) DomUtils.removeElement(element);
  for (const element of listElements(tree, ({ name }) => name === 'noscript')) unwrap(element);
  for (const comment of DomUtils.filter((node) => node.type === ElementType.ElementType.Comment, tree))
    DomUtils.removeElement(comment);
  for (const element of listElements(tree, () => true)) {
    if (leadsToDead(element, page, site)) {
      removeLink(element);
      continue;
    }
    for (const name of Object.keys(element.attribs))
      if (name.startsWith('data-') && element.attribs[name]?.startsWith('/')) delete element.attribs[name];
    delete element.attribs['crossorigin'];
    mapAddresses(element, (address) => localize(address, file, page, site, needs));
    mapRefresh(element, (address) => localize(address, file, page, site, needs));
  }
  addNote(tree, site.note);
  return { text: printPage(tree), needs };
}

function isDead({ name, attribs }: PageElement): boolean {
  if (DEAD.has(name) || attribs['class']?.split(/\s+/).includes('script-only') === true) return true;
  if (name === 'link') return !KEPT_LINKS.test(attribs['rel'] ?? '');
  if (name !== 'meta') return false;
  const isRefresh = attribs['http-equiv']?.toLowerCase() === 'refresh';
  return attribs['charset'] === undefined && !isRefresh && !KEPT_META.test(attribs['name'] ?? '');
}

/** A page of the site that the copy leaves out: a search, say, which is nothing without its script. */
function leadsToDead({ name, attribs }: PageElement, page: URL, { origin, files }: ReadingSite): boolean {
  const address = attribs['href'];
  if (name !== 'a' || address === undefined || !URL.canParse(address, page.href)) return false;
  const url = new URL(address, page);
  const slug = page.pathname.split('/')[1] ?? '';
  // Written without its host, it is a page of this site.
  return (
    url.origin === origin &&
    !/^\w+:/.test(address) &&
    url.pathname.startsWith(`/${slug}/`) &&
    findTarget(url.pathname, files) === undefined
  );
}

function localize(address: string, file: string, page: URL, site: ReadingSite, needs: Set<string>): string {
  if (address.startsWith('#') || !URL.canParse(address, page.href)) return address;
  const url = new URL(new URL(address, page).href.replace(/^webcal:/, 'https:'));
  if (url.origin !== site.origin) return address;
  const target = findTarget(url.pathname, site.files);
  if (target === undefined) return url.href;
  needs.add(target);
  const way = relative(dirname(file), target) || target.split('/').at(-1);
  return `${encodeURI(way ?? '')}${url.hash}`;
}

function mapRefresh({ name, attribs }: PageElement, map: (address: string) => string): void {
  if (name !== 'meta' || attribs['http-equiv']?.toLowerCase() !== 'refresh') return;
  attribs['content'] = (attribs['content'] ?? '').replace(
    /(url=)(.*)$/i,
    (_all, key: string, address: string) => key + map(address),
  );
}

function unwrap(element: PageElement): void {
  for (const child of element.children.slice()) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

/** With the entry of a list that has nothing else. */
function removeLink(link: PageElement): void {
  const item = listAncestors(link).find(({ name }) => name === 'li');
  const isAll = item !== undefined && DomUtils.textContent(item).trim() === DomUtils.textContent(link).trim();
  DomUtils.removeElement(isAll ? item : link);
}

function addNote(tree: PageTree, note: string): void {
  const [place] = [
    ...listElements(tree, ({ name }) => name === 'footer'),
    ...listElements(tree, ({ name }) => name === 'body'),
  ];
  if (place !== undefined) DomUtils.appendChild(place, makeElement('p', {}, note));
}
