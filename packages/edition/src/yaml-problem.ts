import type { YAMLError } from 'yaml';
import type { Position } from './source-file.ts';

/** What keeps a text from being the plain YAML that an edition is written in. */
export interface YamlProblem {
  readonly code: 'YAML_SYNTAX' | 'YAML_DUPLICATE_KEY' | 'YAML_TAB' | 'YAML_ALIAS';
  readonly message: string;
  readonly position: Position;
}

/** Puts an error or warning of the YAML reader into words that say what would be right. */
export function describeYamlError(error: YAMLError, text: string, position: Position): YamlProblem {
  const written = text.slice(error.pos[0], error.pos[1]);
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? written;
      const message = `\`${key}\` stands here a second time in the same place. Keep one of the two.`;
      return { code: 'YAML_DUPLICATE_KEY', message, position };
    }
    case 'TAB_AS_INDENT':
      return {
        code: 'YAML_TAB',
        message: 'A tab stands where YAML needs spaces. Indent by two spaces.',
        position,
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        code: 'YAML_SYNTAX',
        message: `"${written}" is a YAML tag, which an edition has no use for. Leave it out, or put the text in quotes.`,
        position,
      };
    case 'MULTIPLE_DOCS':
      return {
        code: 'YAML_SYNTAX',
        message: '"---" starts a second document. Keep one document to a file.',
        position,
      };
    default:
      return {
        code: 'YAML_SYNTAX',
        message: `This is not YAML: ${error.message.replace(/\.$/, '')}.`,
        position,
      };
  }
}

/** A slip of syntax or a tab confuses the reader for the lines after it: of those two the first alone is told. */
export function dropEchoes(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  const confuses = ({ code }: YamlProblem) => code === 'YAML_SYNTAX' || code === 'YAML_TAB';
  const first = problems.find(confuses);
  return problems.filter((problem) => problem === first || !confuses(problem));
}
