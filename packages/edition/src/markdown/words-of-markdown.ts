/**
 * What has marks that mean something else, or none: a span of code, an escaped character, an address between angles, and
 * a formula as `splitTex` finds it.
 */
const KEPT =
  /(?<ticks>`+)(?<code>.+?)\k<ticks>(?!`)|\\(?<escaped>[!-/:-@[-`{-~])|<(?<address>https?:[^\s<>]+)>|\$\$(?=\s*[^\s$])(?:\\.|[^$\\])+\$\$(?![$\d])|\$[^\s$](?:[^$\n]*[^\s$\\])?\$(?!\d)/gs;
/** Stands for a kept piece while marks are looked for: its number between private-use characters, which no text of ours holds. */
const STAND_IN = /\uE000(?<index>\d+)\uE001/g;
const RESERVED = /[\uE000\uE001]/g;

const IMAGE_OR_LINK = /!?\[(?<text>[^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g;
/** What begins a heading, a quotation or an item of a list. */
const LINE_START = /^[ \t]*(?:#{1,6}|[-*+>]|\d+[.)])[ \t]+/gm;
/** Emphasis within a paragraph, with its marks in pairs: the star of "Sgr A*" is none. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(?<mark>\*{1,3}|_{1,3})(?=\S)(?<words>(?:(?!\n\s*\n).)*?\S)\k<mark>(?![\p{L}\p{N}*_])/gsu;

/**
 * The words of a Markdown text: links keep their text, pictures their description, and marks of emphasis, headings and
 * lists go. Formulas in `$…$`, escaped dollars and line breaks stay as they are, for who writes or reads TeX next.
 */
export function wordsOfMarkdown(markdown: string): string {
  const kept: string[] = [];
  const bare = markdown.replace(RESERVED, '').replace(KEPT, (whole, ...rest) => {
    const index = kept.push(readKept(whole, rest.at(-1) as Readonly<Record<string, string | undefined>>)) - 1;
    return `\uE000${index}\uE001`;
  });
  const words = bare
    .replace(IMAGE_OR_LINK, '$<text>')
    .replace(LINE_START, '')
    // Once for each depth of emphasis in emphasis.
    .replace(EMPHASIS, '$<words>')
    .replace(EMPHASIS, '$<words>');
  return words.replace(STAND_IN, (_, index: string) => kept[Number(index)] ?? '');
}

function readKept(
  whole: string,
  { code, escaped, address }: Readonly<Record<string, string | undefined>>,
): string {
  // A dollar that begins no formula stays escaped, or it could begin one later.
  if (code !== undefined) return code.replaceAll('$', '\\$');
  if (escaped !== undefined) return escaped === '$' ? whole : escaped;
  return address ?? whole;
}
