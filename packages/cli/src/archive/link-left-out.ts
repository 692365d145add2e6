import { DomUtils } from 'htmlparser2';
import { findTarget } from '../site/site-address.ts';
import type { LeftOutAsset } from './left-out.ts';
import {
  listAddresses,
  listAncestors,
  listElements,
  makeElement,
  mapAddresses,
  type PageElement,
  type PageTree,
} from './page-tree.ts';

/** What is left out, by each file of the site that holds it. */
export type LeftOutFiles = ReadonlyMap<string, LeftOutAsset>;

/** Which files of a site are left out. */
export function mapLeftOut(assets: readonly LeftOutAsset[]): LeftOutFiles {
  return new Map(assets.flatMap((each) => each.siteFiles.map((file) => [file, each] as const)));
}

/**
 * Lets a page lead to the public address of what is left out, and puts a link in the place of its pictures.
 *
 * @param page address of the page, which its own are relative to
 * @returns whether the page had any
 */
export function linkLeftOut(tree: PageTree, page: URL, leftOut: LeftOutFiles): boolean {
  const files = new Set(leftOut.keys());
  const find = (address: string) => {
    const url = new URL(address, page);
    const file = url.origin === page.origin ? findTarget(url.pathname, files) : undefined;
    return file === undefined ? undefined : leftOut.get(file);
  };
  let changed = false;
  for (const element of listElements(
    tree,
    ({ name }) => name === 'picture' || name === 'img' || name === 'a',
  )) {
    const within = element.name === 'picture' ? DomUtils.getElementsByTagName('*', element.children) : [];
    const found = [element, ...within]
      .flatMap(listAddresses)
      .map(find)
      .find((each) => each !== undefined);
    if (found === undefined) continue;
    changed = true;
    if (element.name === 'a') mapAddresses(element, (address) => find(address)?.address ?? address);
    else replaceWithLink(element, found);
  }
  return changed;
}

/** A link in a link is none: there, words stand for the picture. */
function replaceWithLink(picture: PageElement, { asset, address }: LeftOutAsset): void {
  const words = asset.alt ?? `Picture: ${asset.credit}`;
  const isLinked = listAncestors(picture).some(({ name }) => name === 'a');
  DomUtils.replaceElement(
    picture,
    isLinked ? makeElement('span', {}, words) : makeElement('a', { href: address }, words),
  );
}
