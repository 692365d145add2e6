/** TeX between dollars as our pages read it: no blank beside a dollar, no digit after the second. */
export const TEX_SPAN = /(?<!\\)\$(?=\S)(?:\\.|[^$\\\n])*?(?<=\S)\$(?!\d)/g;

/** A title as data holds it: TeX stays where it is whole, a lone dollar is escaped, and nothing looks like a tag. */
export function plainTitle(written: string): string {
  const text = written.replace(/\s+/g, ' ').trim();
  let rest = 0;
  let shown = '';
  for (const match of text.matchAll(TEX_SPAN)) {
    if (!bracesClose(match[0])) continue;
    shown += plain(text.slice(rest, match.index)) + match[0];
    rest = match.index + match[0].length;
  }
  return shown + plain(text.slice(rest));
}

function plain(text: string): string {
  return text.replace(/(?<!\\)\$/g, '\\$').replace(/<(?=\/?[A-Za-z!])([^<>]*)>/g, '$1');
}

/** Whether each brace of a formula has its partner. */
export function bracesClose(tex: string): boolean {
  let depth = 0;
  for (const [brace] of tex.matchAll(/\\.|[{}]/g)) {
    if (brace === '{') depth += 1;
    if (brace === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
