/** Zones by the letters that pages use for them, where people who write those mostly are. */
const LETTERS: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  HST: 'Pacific/Honolulu',
  BST: 'Europe/London',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  SGT: 'Asia/Singapore',
};

/** Zones in words. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bpacific (?:standard |daylight )?time\b/i, 'America/Los_Angeles'],
  [/\bmountain (?:standard |daylight )?time\b/i, 'America/Denver'],
  [/\bcentral (?:standard |daylight )?time\b/i, 'America/Chicago'],
  [/\beastern (?:standard |daylight )?time\b/i, 'America/New_York'],
  [/\bhawaii(?:an)?(?: standard)? time\b/i, 'Pacific/Honolulu'],
  [/\bcentral european (?:summer )?time\b/i, 'Europe/Paris'],
];

/** A zone that a text names. */
export interface WrittenZone {
  /** As the ledger writes it: `AoE`, `UTC`, `-10:00` or a Region/City; `local` for the venue's own. */
  readonly zone: string;
  /** True where the letters may mean another zone. */
  readonly guessed: boolean;
}

/** The zone that a text names; `undefined` where it names none. */
export function findZone(text: string): WrittenZone | undefined {
  if (/\bAoE\b|anywhere[ -]on[ -]earth/i.test(text)) return { zone: 'AoE', guessed: false };
  const offset = /\b(?:UTC|GMT)\s*(?<sign>[+\-−–±])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?\b/i.exec(
    text,
  )?.groups;
  if (offset !== undefined) {
    const hours = Number(offset['hours']);
    if (hours === 12 && offset['sign'] !== '+' && Number(offset['minutes'] ?? 0) === 0)
      return { zone: 'AoE', guessed: false };
    if (hours === 0) return { zone: 'UTC', guessed: false };
    const sign = offset['sign'] === '+' ? '+' : '-';
    return hours > 14
      ? undefined
      : { zone: `${sign}${String(hours).padStart(2, '0')}:${offset['minutes'] ?? '00'}`, guessed: false };
  }
  const region = /\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]+/.exec(
    text,
  )?.[0];
  if (region !== undefined) return { zone: region, guessed: false };
  if (/\bUTC\b|\bGMT\b/.test(text)) return { zone: 'UTC', guessed: false };
  const letters = /\b(?:P[SD]?T|M[SD]T|MT|C[SD]T|E[SD]?T|HST|BST|CES?T|JST|KST|SGT)\b/.exec(text)?.[0];
  const zone = letters === undefined ? undefined : LETTERS[letters];
  if (zone !== undefined) return { zone, guessed: true };
  const worded = WORDS.find(([pattern]) => pattern.test(text))?.[1];
  if (worded !== undefined) return { zone: worded, guessed: true };
  if (/\blocal time\b/i.test(text)) return { zone: 'local', guessed: false };
  return undefined;
}
