import { FILE_KINDS, type FileKind } from '@ml4astro/edition';
import { isElement, readText, type PageNode } from '../page/text-line.ts';
import type { WrittenPaper } from './written-paper.ts';

const LINK_WORDS: readonly (readonly [RegExp, FileKind])[] = [
  [/arxiv/i, 'arxiv'],
  [/\bdoi\b|doi\.org/i, 'doi'],
  [/\bposter\b/i, 'poster'],
  [/\bslides?\b/i, 'slides'],
  [/\bvideo\b|\brecording\b|youtu\.?be|slideslive/i, 'video'],
  [/\bcode\b|github\.com|gitlab/i, 'code'],
];

/** The files that a node links, each with its kind by the words and the address of the link. */
export function filesOf(node: PageNode): WrittenPaper['files'] {
  if (!('children' in node)) return [];
  if (!isElement(node, 'a') || typeof node.properties['href'] !== 'string')
    return node.children.flatMap(filesOf);
  const href = node.properties['href'].trim();
  const words = readText([node]);
  const short = words.length < 25 ? `${words} ${href}` : href;
  const kind =
    LINK_WORDS.find(([pattern]) => pattern.test(short))?.[1] ??
    (/\.pdf(?:$|[?#])|openreview\.net|\bpaper\b|\bpdf\b/i.test(short) || words.length > 25
      ? 'paper'
      : 'other');
  return href === '' || href.startsWith('#') || /^mailto:/i.test(href) || !FILE_KINDS.includes(kind)
    ? []
    : [{ kind, href }];
}
