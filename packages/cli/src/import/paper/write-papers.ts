import type { Contribution } from '@ml4astro/edition';
import { insertEntries } from '../../yaml/insert-entries.ts';
import { YamlEdit } from '../../yaml/yaml-edit.ts';
import type { YamlValue } from '../../yaml/yaml-value.ts';
import type { PaperMerge } from './merge-paper.ts';

/** `contributions.yaml` with papers changed by their ids, and new ones at its end. */
export function withPapers(
  text: string,
  merges: ReadonlyMap<string, PaperMerge>,
  added: readonly Contribution[],
): string {
  const edit = new YamlEdit(text);
  for (const [index, paper] of edit.maps([]).entries()) {
    const merge = merges.get(String(paper.get('id')));
    if (merge === undefined) continue;
    for (const [field, value] of Object.entries(merge.fields))
      if (value !== undefined) edit.set(paper, field, value as YamlValue);
    const list = edit.list(paper, 'files');
    const files = edit.maps([index, 'files']);
    const fresh = merge.links.filter(({ kind, url }) => {
      const known = files.find((file) => file.get('kind') === kind);
      if (known !== undefined) edit.set(known, 'url', url);
      return known === undefined;
    });
    if (list === undefined && fresh.length > 0) edit.set(paper, 'files', fresh.map(entryOfLink));
    else for (const link of fresh) edit.append(list, entryOfLink(link));
  }
  return insertEntries(
    edit.toString(),
    added.map((paper) => ({ index: Infinity, entry: entryOf(paper) })),
  );
}

function entryOfLink({ kind, url }: PaperMerge['links'][number]): {
  readonly kind: string;
  readonly url: string;
} {
  return { kind, url };
}

/** A paper as it is written: without what is empty. */
function entryOf(paper: Contribution): { readonly [key: string]: YamlValue } {
  const { id, title, presentation, authors, contact, abstract, topics, files } = paper;
  return {
    id,
    title,
    presentation,
    authors: authors.map((author): YamlValue => author as YamlValue),
    ...(contact === undefined ? {} : { contact }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(files.length === 0 ? {} : { files }),
  };
}
