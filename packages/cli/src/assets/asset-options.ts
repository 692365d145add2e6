import { WrongUse } from '../wrong-use.ts';

/** What the organizer says of the files on the command line. */
export interface AssetOptions {
  readonly source?: string | undefined;
  readonly credit?: string | undefined;
  readonly rights?: string | undefined;
  readonly consent?: string | undefined;
  /** `FILE=TEXT`, as often as given. */
  readonly alt: readonly string[];
  /** `FILE=PERSON`, as often as given. */
  readonly portrait: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** The folder of the editions. */
  readonly editions?: string;
}

/** Where files come from and why we may show them: each asset states it. */
export interface Provenance {
  readonly source: string;
  readonly credit: string;
  readonly rights: string;
  readonly consent: string | undefined;
}

const MEANINGS = {
  source: 'where the files come from, such as "sent by the speakers"',
  credit: 'whom to name, such as "the persons shown"',
  rights: 'the licence, or who permitted it and when',
} as const;

/** @throws {WrongUse} naming the flags that are missing, and what each would say */
export function readProvenance({ source, credit, rights, consent }: AssetOptions): Provenance {
  for (const [flag, text] of Object.entries({ source, credit, rights, consent })) {
    if (text !== undefined && !/^\S(?:[^\n]*\S)?$/.test(text)) {
      throw new WrongUse(`--${flag} is empty or has blanks around it or several lines. Write one line.`);
    }
  }
  if (source === undefined || credit === undefined || rights === undefined) {
    const given = { source, credit, rights };
    const missing = (['source', 'credit', 'rights'] as const)
      .filter((flag) => given[flag] === undefined)
      .map((flag) => `--${flag} is missing: say ${MEANINGS[flag]}.`);
    throw new WrongUse(missing.join('\n'));
  }
  return { source, credit, rights, consent };
}

/**
 * Reads `FILE=VALUE` pairs, keyed by the file.
 *
 * @throws {WrongUse} when one has no `=`, or names a file that is not among `names`
 */
export function readPairs(
  flag: string,
  pairs: readonly string[],
  names: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const [file, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (at < 1 || value === '')
        throw new WrongUse(`--${flag} ${pair}: write the file, "=" and the value: --${flag} ho.jpg=…`);
      if (!names.includes(file)) {
        throw new WrongUse(
          `--${flag} ${pair}: no file that can be taken is called "${file}". There are: ${names.join(', ')}.`,
        );
      }
      return [file, value] as const;
    }),
  );
}
