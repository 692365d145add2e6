/** Something that a reader marked. Kept on the reader's device alone. */
export interface Star {
  /** Of the whole series: `icml2023/paper/58`, `icml2023/session/keynote-finn`. */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  readonly href: string;
  /** Of a paper: ids of the programme's rows in which it is shown. */
  readonly sessions?: readonly string[];
}

/** Name of the entry of `localStorage`: a JSON array of stars, oldest first. */
export const STAR_KEY = 'starred';

/** The device's storage; `undefined` where the reader does not let pages keep anything. */
export function findStarStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What is starred. Whatever another hand wrote there and is no star is passed over. */
export function readStars(storage: Pick<Storage, 'getItem'>): Star[] {
  try {
    const entries: unknown = JSON.parse(storage.getItem(STAR_KEY) ?? '[]');
    return Array.isArray(entries) ? entries.flatMap((entry) => findStar(entry) ?? []) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps the stars.
 *
 * @returns whether the device did: it may be full
 */
export function writeStars(storage: Pick<Storage, 'setItem'>, stars: readonly Star[]): boolean {
  try {
    storage.setItem(STAR_KEY, JSON.stringify(stars));
    return true;
  } catch {
    return false;
  }
}

/** The stars with `star` among them, or without it where it was. */
export function toggleStar(stars: readonly Star[], star: Star): Star[] {
  const others = stars.filter(({ id }) => id !== star.id);
  return others.length < stars.length ? others : [...others, star];
}

/** Any origin: what leaves it leaves ours. */
const HERE = 'https://here.invalid';

/**
 * Links lead to pages of ours only: a path, and no address that would run or leave. The parser of addresses is asked, as
 * browsers read more than `//` as the beginning of another host: `/\` too, and blanks between the two count for nothing.
 */
function isPath(href: string): boolean {
  return href.startsWith('/') && URL.canParse(href, HERE) && new URL(href, HERE).origin === HERE;
}

function findStar(entry: unknown): Star | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, title, href, sessions } = entry as Record<string, unknown>;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof href !== 'string') return undefined;
  if (!isPath(href)) return undefined;
  const rows = Array.isArray(sessions) ? sessions.filter((row) => typeof row === 'string') : [];
  return { id, title, href, ...(rows.length > 0 ? { sessions: rows } : {}) };
}
