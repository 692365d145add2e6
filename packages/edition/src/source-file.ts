import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { describeYamlError, dropEchoes, type YamlProblem } from './yaml-problem.ts';

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A path into YAML data: keys of maps and indices of lists. */
export type DataPath = readonly PropertyKey[];

/** A YAML file with the places of its values. */
export class SourceFile {
  /** Path from the folder that holds the editions. */
  readonly file: string;
  /** The plain data; `undefined` when the file is not YAML. */
  readonly data: unknown;
  /** What keeps the file from being the plain YAML that an edition is written in. */
  readonly problems: readonly YamlProblem[];
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor(file: string, text: string) {
    this.file = file;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: true,
    });
    const { errors, warnings } = this.#document;
    const problems = [...errors, ...warnings].map((error) =>
      describeYamlError(error, text, this.#position(error.pos[0])),
    );
    this.problems = [...dropEchoes(problems), ...this.#listAliases()];
    this.data = this.problems.length > 0 ? undefined : this.#document.toJS({ maxAliasCount: 0 });
  }

  /** The place of the value at `path`, or of the closest thing around it that exists. */
  locate(path: DataPath): Position {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#position(node.range[0]);
    }
    return this.#position(this.#document.contents?.range[0] ?? 0);
  }

  /** The place of the key `key` of the map at `path`. */
  locateKey(path: DataPath, key: string): Position {
    const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? this.#position(pair.key.range[0]) : this.locate(path);
  }

  /** Aliases are refused: data that a person edits repeats itself, and nested ones are a way to fill the memory. */
  #listAliases(): readonly YamlProblem[] {
    const problems: YamlProblem[] = [];
    visit(this.#document, {
      Node: (_key, node) => {
        const name = isAlias(node)
          ? `*${node.source}`
          : node.anchor === undefined
            ? undefined
            : `&${node.anchor}`;
        if (name === undefined) return;
        problems.push({
          code: 'YAML_ALIAS',
          message: `"${name}" names a value for use elsewhere. Write the value itself at each place.`,
          position: this.#position(node.range?.[0] ?? 0),
        });
      },
    });
    return problems;
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
