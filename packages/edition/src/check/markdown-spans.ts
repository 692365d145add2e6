/** Code, fenced or in line: shown as it stands. */
const CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/gm;
/** TeX between dollars, displayed or in line; `\$` is a dollar. */
const TEX = /(?<!\\)\$\$[\s\S]*?(?<!\\)\$\$|(?<![\\$])\$(?!\$)(?:\\.|[^$\\\n])+?\$/g;

/** The text with its code blanked out. Every other character keeps its place. */
export function blankCode(text: string): string {
  return text.replace(CODE, blank);
}

/** The text with its TeX blanked out. Every other character keeps its place. */
export function blankTex(text: string): string {
  return text.replace(TEX, blank);
}

function blank(span: string): string {
  return span.replace(/[^\n]/g, ' ');
}
