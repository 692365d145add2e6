import ts from 'typescript';
import { lineOf, parseSource, visit } from '../repository/parse-source.ts';

/**
 * How much of a module an import brings: its types alone (nothing is loaded), all of it at some later moment (`import()`), or all
 * of it at once.
 */
export type ImportKind = 'types' | 'lazy' | 'value';

/** One import of a file, as written. */
export interface Import {
  readonly specifier: string;
  readonly kind: ImportKind;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Reads the imports and re-exports of a file.
 *
 * `import { type A } from 'x'` counts as a value: under `verbatimModuleSyntax` it stays behind as `import 'x'` and loads the module.
 */
export function readImports(path: string, text: string): Import[] {
  const imports: Import[] = [];
  visit(parseSource(path, text), (node) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, line: lineOf(node) });
  });
  return imports;
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typesOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, kind: typesOnly ? 'types' : 'value' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, kind: node.isTypeOnly ? 'types' : 'value' };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, kind: 'types' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument)
      ? { specifier: argument.text, kind: 'lazy' }
      : undefined;
  }
  return undefined;
}
