import { plainTex } from '@ml4astro/edition/tex';

/**
 * The words of a Markdown text on one line: links keep their text, marks of emphasis, headings and lists go. TeX in $…$
 * turns into plain letters; its underscores and asterisks mean something else.
 */
export function plainProse(markdown: string): string {
  return markdown
    .split(/((?<!\\)\$[^$]*\$)/)
    .map((part, index) => (index % 2 === 1 ? plainTex(part) : withoutMarks(part)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|[-*+>]|\d+[.)])[ \t]+/gm, '')
    .replace(/(\*\*|__|`+)/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
