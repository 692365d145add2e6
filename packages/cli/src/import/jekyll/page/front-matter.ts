import { readYaml, type YamlReading } from '../site/read-yaml.ts';

/** A page without its front matter. */
export interface PageParts {
  /** The page with the lines of the front matter emptied, so that every other line keeps its number. */
  readonly body: string;
  /** The settings between the two rules; their lines are those of the page. */
  readonly settings: YamlReading;
  /** How many lines the front matter takes, rules included. */
  readonly length: number;
}

/** Takes off the YAML between two rules with which a page of Jekyll begins. A page need not have any. */
export function splitFrontMatter(text: string): PageParts {
  const none = { facts: new Map(), problem: undefined };
  if (!/^---[ \t]*\n/.test(text)) return { body: text, settings: none, length: 0 };
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0) return { body: text, settings: none, length: 0 };
  // The emptied first rule keeps the lines of the settings where they are.
  const settings = readYaml(['', ...lines.slice(1, end)].join('\n'));
  return {
    body: lines
      .with(0, '')
      .fill('', 0, end + 1)
      .join('\n'),
    settings,
    length: end + 1,
  };
}
