import { isSeq } from 'yaml';
import { removeAtPath } from './remove-at-path.ts';
import { YamlText, type YamlPath } from './yaml-text.ts';

/** A YAML text without the entries of the list at `path` that `fits` says yes to; see `removeAtPath`. */
export function removeWhere(text: string, path: YamlPath, fits: (entry: unknown) => boolean): string {
  const yaml = new YamlText(text);
  const list = yaml.nodeAt(path);
  if (!isSeq(list)) return text;
  const entries: unknown = list.toJS(yaml.document);
  if (!Array.isArray(entries)) return text;
  // From the end, so that the positions before hold.
  return entries.reduceRight<string>(
    (written, entry: unknown, at) => (fits(entry) ? removeAtPath(written, [...path, at]) : written),
    text,
  );
}
