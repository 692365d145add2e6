import type { WrittenSponsor } from '../fact/sponsors.ts';
import type { WrittenPerson } from '../person/written-person.ts';
import { sourceOf } from '../person/read-card.ts';
import { isElement, type PageNode } from '../page/text-line.ts';
import type { ReadSite } from '../read-facts.ts';
import type { SiteAddress } from '../site/site-address.ts';
import type { AssetUse } from './import-assets.ts';

/** What the page uses its files for, by their path in the folder of the site. */
export function listAssetUses(
  { pages }: ReadSite,
  people: readonly WrittenPerson[],
  sponsors: readonly WrittenSponsor[],
  addresses: SiteAddress,
): ReadonlyMap<string, AssetUse> {
  const uses = new Map<string, AssetUse>();
  const fileOf = (source: string | undefined) => {
    const target = source === undefined ? undefined : addresses.resolve(source);
    return target?.kind === 'file' ? target.file : undefined;
  };
  for (const { source, alt } of pages.flatMap(({ tree }) => listImages(tree))) {
    const file = fileOf(source);
    if (file !== undefined) uses.set(file, alt === '' ? {} : { alt });
  }
  for (const { name, image } of sponsors) {
    const file = fileOf(image);
    if (file !== undefined) uses.set(file, { alt: `Logo of ${name}` });
  }
  for (const { name, image } of people) {
    const file = fileOf(image);
    if (file !== undefined) uses.set(file, { portraitOf: name });
  }
  return uses;
}

function listImages(node: PageNode): readonly { source: string; alt: string }[] {
  if (isElement(node, 'img')) {
    const source = sourceOf(node);
    const alt = String(node.properties['alt'] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return source === undefined ? [] : [{ source, alt }];
  }
  return 'children' in node ? node.children.flatMap(listImages) : [];
}
