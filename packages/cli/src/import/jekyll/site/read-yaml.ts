import { isAlias, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** Scalars of a YAML text by their path (`author.name`), each with its line in that text, counted from 1. */
export type YamlFacts = ReadonlyMap<string, { readonly value: string; readonly line: number }>;

/** What could be read of a YAML text; `problem` says in a few words what kept the rest from it. */
export interface YamlReading {
  readonly facts: YamlFacts;
  readonly problem: string | undefined;
}

/** More values than the settings of a page have. */
const MOST_VALUES = 2_000;

/**
 * Reads settings. Aliases are not followed: nested ones are a way to fill the memory. What is broken gives no values
 * and a problem, never an error: the page can be read without it.
 */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const facts = new Map<string, { value: string; line: number }>();
  let aliases = false;
  visit(document, {
    Alias: () => {
      aliases = true;
    },
    Scalar: (key, node, path) => {
      if (key === 'key' || facts.size >= MOST_VALUES || path.some((each) => isSeq(each))) return;
      if (node.value === null || !['string', 'number', 'boolean'].includes(typeof node.value)) return;
      facts.set(writePath([...path, node]), {
        value: String(node.value).trim(),
        line: lines.linePos(node.range?.[0] ?? 0).line,
      });
    },
    Collection: (_key, _node, path) => (path.length > 60 ? visit.SKIP : undefined),
  });
  const [error] = document.errors;
  const problem =
    error === undefined ? (aliases ? 'its aliases are not followed' : undefined) : 'it is not YAML';
  return { facts, problem };
}

function writePath(path: readonly unknown[]): string {
  return path
    .flatMap((each) => {
      if (typeof each !== 'object' || each === null || isAlias(each) || !('key' in each)) return [];
      const key = each.key;
      return typeof key === 'object' && key !== null && 'value' in key ? [String(key.value)] : [];
    })
    .join('.');
}
