import type { Asset } from '@ml4astro/edition';
import { YamlEdit } from '../yaml/yaml-edit.ts';

const ASSETS_HEAD = '# yaml-language-server: $schema=../../../packages/edition/schema/assets.schema.json\n';

/** `edition.yaml` with the portraits of persons, by person id. Every row of a person gets it. */
export function withPortraits(text: string, portraits: ReadonlyMap<string, string>): string {
  const edit = new YamlEdit(text);
  for (const row of edit.maps(['people'])) {
    const file = portraits.get(String(row.get('person')));
    if (file !== undefined) edit.set(row, 'portrait', file);
  }
  return edit.toString();
}

/** `contributions.yaml` with the papers of contributions, by contribution id: a file here in the place of its address elsewhere. */
export function withPapers(text: string, papers: ReadonlyMap<string, string>): string {
  const edit = new YamlEdit(text);
  for (const [index, contribution] of edit.maps([]).entries()) {
    const file = papers.get(String(contribution.get('id')));
    if (file === undefined) continue;
    const paper = edit.maps([index, 'files']).find((each) => each.get('kind') === 'paper');
    const list = edit.list(contribution, 'files');
    if (paper?.has('url')) edit.replace(paper, 'url', 'file', file);
    else if (paper) edit.set(paper, 'file', file);
    else if (list) edit.append(list, { kind: 'paper', file });
    else edit.set(contribution, 'files', [{ kind: 'paper', file }]);
  }
  return edit.toString();
}

/** `assets.yaml` (empty: there is none yet) with entries set or added, by file name. */
export function withAssets(text: string, assets: readonly Asset[]): string {
  let written = text === '' ? ASSETS_HEAD : text;
  for (const asset of assets) {
    const edit = new YamlEdit(written);
    const entry = edit.maps([]).find((each) => each.get('file') === asset.file);
    const fields = Object.entries(asset).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const],
    );
    if (entry === undefined) edit.append(edit.list(), Object.fromEntries(fields));
    else for (const [key, value] of fields) edit.set(entry, key, value);
    written = edit.toString();
  }
  return written;
}
