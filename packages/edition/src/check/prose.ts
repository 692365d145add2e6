import type { DataPath } from '../source-file.ts';
import type { EditionScope } from './check-scope.ts';
import type { Place } from './finding-kind.ts';

/** A text of an edition that readers see, with the places in it. */
export interface Prose {
  readonly text: string;
  /** Named from the edition's folder. */
  readonly file: string;
  /** Markdown, or a value of a YAML file. */
  readonly form: 'markdown' | 'value';
  /** The place of the character at `offset`; in a YAML file that of the whole value. */
  readonly placeOf: (offset: number) => Place;
}

/** The prose of `content/`, file by file. */
export function listMarkdown({ edition, locate }: EditionScope): readonly Prose[] {
  return [...edition.content].map(([name, text]) => markdownOf(`content/${name}.md`, text, locate));
}

/** The edition's own texts of the desk's mails, with the template that each is named for. */
export function listMails({ edition, locate }: EditionScope): readonly (Prose & { readonly name: string })[] {
  return [...edition.mails].map(([name, text]) => {
    const file = `content/mail/${name}.md`;
    return { name, ...markdownOf(file, text, locate) };
  });
}

function markdownOf(file: string, text: string, locate: EditionScope['locate']): Prose {
  const { file: path } = locate(file, []);
  return {
    text,
    file,
    form: 'markdown',
    placeOf: (offset) => ({ file: path, ...positionIn(text, offset) }),
  };
}

/** Every text of the edition's YAML files but those that `except` names by their path. */
export function listValues(
  scope: EditionScope,
  except: (file: string, path: DataPath) => boolean,
): readonly Prose[] {
  return ['edition.yaml', 'schedule.yaml', 'contributions.yaml'].flatMap((file) =>
    listTexts(scope.data(file), []).flatMap(({ text, path }) =>
      except(file, path)
        ? []
        : [{ text, file, form: 'value' as const, placeOf: () => scope.locate(file, path) }],
    ),
  );
}

/** Titles and abstracts: the values that may hold TeX. */
export function listTitles({ edition, locate }: EditionScope): readonly Prose[] {
  const value = (file: string, path: DataPath, text: string): Prose => ({
    text,
    file,
    form: 'value',
    placeOf: () => locate(file, path),
  });
  return [
    ...edition.schedule.map(({ title }, index) => value('schedule.yaml', [index, 'title'], title)),
    ...edition.contributions.flatMap(({ title, abstract }, index) => [
      value('contributions.yaml', [index, 'title'], title),
      ...(abstract === undefined ? [] : [value('contributions.yaml', [index, 'abstract'], abstract)]),
    ]),
  ];
}

function listTexts(data: unknown, path: DataPath): readonly { text: string; path: DataPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((each, index) => listTexts(each, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, each]) => listTexts(each, [...path, key]));
}

function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
