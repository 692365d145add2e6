import ts from 'typescript';

/** The code of a file as TypeScript sees it. */
export function parseSource(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.svelte') ? keepScripts(text) : text;
  const kind = /\.(js|mjs)$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
}

/** The line of a node, counted from 1, in the file as it is written. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** Visits a node and all below it. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => visit(child, look));
}

/** Blanks all of a Svelte file but its scripts, line by line, so that the lines keep their numbers. */
function keepScripts(text: string): string {
  const code = [...text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)];
  let rest = 0;
  let kept = '';
  for (const match of code) {
    const start = match.index + (match[1]?.length ?? 0);
    kept += text.slice(rest, start).replace(/[^\n]/g, ' ') + (match[2] ?? '');
    rest = start + (match[2]?.length ?? 0);
  }
  return kept;
}
