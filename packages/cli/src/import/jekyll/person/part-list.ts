/** More names than a sentence has. */
export const MAX_NAMES_IN_LINE = 500;

/** Parts a list at its semicolons, or else at commas, `and` and `&`; never within brackets. */
export function partList(text: string): readonly string[] {
  const semicolons = partAt(text, /;/);
  const parts =
    semicolons.length > 1 ? semicolons : partAt(text, /,\s*(?:and|&)\s|,|\s(?:and|&)\s|\s[|·•]\s/);
  return parts.map((part) => part.replace(/^(?:and|&)\s+/i, '').trim()).filter((part) => part !== '');
}

function partAt(text: string, mark: RegExp): readonly string[] {
  const sticky = new RegExp(mark.source, 'iy');
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0];
    if (found === undefined) continue;
    parts.push(text.slice(start, at));
    start = at + found.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}
