/** A piece of code in a document: a line of a block, or what stands between backticks in a sentence. */
export interface DocumentCode {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** The language of its block; `undefined` within a sentence. */
  readonly block: string | undefined;
}

/** The code in a document of Markdown. Lines of shell lose their comments and their prompt. */
export function codeInDocument(markdown: string): DocumentCode[] {
  const found: DocumentCode[] = [];
  let block: string | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const fence = /^\s*```(\w*)/.exec(text);
    if (fence) {
      block = block === undefined ? (fence[1] ?? '') : undefined;
      continue;
    }
    const pieces =
      block === undefined ? [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code) : [text];
    for (const piece of pieces) {
      const code = block === undefined ? piece.trim() : withoutComment(piece);
      if (code !== '') found.push({ line: index + 1, text: code, block });
    }
  }
  return found;
}

function withoutComment(line: string): string {
  return line
    .replace(/(?:^|\s+)#\s.*$/, '')
    .replace(/^\s*\$ /, '')
    .trim();
}
