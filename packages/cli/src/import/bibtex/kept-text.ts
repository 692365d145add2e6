/**
 * What the parser would turn into other letters, kept from it behind characters for private use: formulas, which it
 * writes in Unicode, and the signs `<` and `>`, which TeX's oldest fonts print as `¡` and `¿`.
 */
export interface KeptText {
  readonly text: string;
  /** Puts back what was kept, in a value that the parser gave. Its own tags (`<i>` for \emph) go. */
  readonly restore: (value: string) => string;
}

const [OPEN, CLOSE, LESS, GREATER, COMMA] = ['\uE000', '\uE001', '\uE002', '\uE003', '\uE004'];
const PRIVATE = /[\uE000-\uE004]/g;
/** A formula on one line. `\$` is a dollar. */
const FORMULA = /\\\$|\$(?!\$)((?:\\.|[^$\\\n])+?)\$/g;
const TAG = /<\/?[a-z][^<>]*>/g;

/** Keeps formulas and signs of an entry from the parser. */
export function keepText(entry: string): KeptText {
  const formulas: string[] = [];
  const text = keepCommas(entry.replace(PRIVATE, ''))
    .replace(FORMULA, (whole, tex: string | undefined) => {
      if (tex === undefined || !isWhole(tex)) return whole;
      formulas.push(tex);
      return `${OPEN}${formulas.length - 1}${CLOSE}`;
    })
    .replace(/\{\\textless\s*\}|\\textless(?:\{\}|\s+|(?![A-Za-z]))|</g, LESS)
    .replace(/\{\\textgreater\s*\}|\\textgreater(?:\{\}|\s+|(?![A-Za-z]))|>/g, GREATER)
    // Read as the name of an accent otherwise.
    .replace(/\{\\textasciigrave\s*\}/g, '`');
  const restore = (value: string) =>
    value
      .replace(TAG, '')
      .replaceAll(LESS, '<')
      .replaceAll(GREATER, '>')
      .replaceAll(COMMA, ',')
      .replace(/\uE000(\d+)\uE001/g, (whole, at: string) => {
        const tex = formulas[Number(at)];
        return tex === undefined ? whole : `$${tex}$`;
      })
      .normalize('NFC');
  return { text, restore };
}

/** Among keywords a comma in braces parts nothing; the parser would part there too. */
function keepCommas(entry: string): string {
  const begin = /\bkeywords\s*=\s*\{/i.exec(entry);
  if (begin === null) return entry;
  const start = begin.index + begin[0].length;
  let depth = 1;
  let written = '';
  let at = start;
  for (; at < entry.length && depth > 0; at += 1) {
    const letter = entry.charAt(at);
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    written += letter === ',' && depth > 1 ? COMMA : letter;
  }
  return entry.slice(0, start) + written + entry.slice(at);
}

function isWhole(tex: string): boolean {
  let depth = 0;
  for (const brace of tex.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
