import { foldMarks } from '@ml4astro/edition';

/** The ledger that a written label means. */
export interface DateKey {
  readonly key: string;
  /** For a key of its own: its title. */
  readonly title: string | undefined;
}

const OPENS =
  /\bopens?\b|\bopening\b|\bcall (?:for \w+ )?(?:released|published|out)\b|\bstarts?\b|\bbegins?\b/i;

/** The first that fits says what a label means. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\breview(?:er|ing)?s?\b.*\b(?:sign|volunteer|appl|regist|call|self)|\b(?:volunteer|sign[- ]?up).*\breview/i,
    'reviewer-sign-up',
  ],
  [/\b(?:notif\w*|decisions?|acceptance|accept\/reject|results)\b|\bauthors? informed\b/i, 'notification'],
  [
    /\bposters?\b.*\b(?:camera|ready|upload|due|deadline|final|submi\w*|print\w*)|\bcamera[- ]?ready posters?\b/i,
    'camera-ready-poster',
  ],
  [
    /\bcamera[- ]?ready\b|\bfinal (?:version|paper|manuscript|pdf|cop(?:y|ies))\b|\brevised (?:version|paper|abstract)s?\b/i,
    'camera-ready-paper',
  ],
  [/\b(?:video|slides|recording|talk)s?\b/i, ''],
  [
    /\breviews?\b|\bbids?\b|\brebuttal\b|\bdiscussion period\b|\bapplication\b|\btravel\b|\bgrants?\b|\baward\b|\bvisa\b/i,
    '',
  ],
  [
    /\babstracts?\b.*\b(?:regist|deadline|due|submi)|\bpapers?\b.*\b(?:deadline|due|submi)|\bsubmi(?:ssions?|t)\b|\bcontributions?\b.*\b(?:deadline|due)|\b(?:extended )?abstracts? due\b|\bdeadline for (?:papers|abstracts|contributions)\b|^deadline$|^cfp deadline$|^(?:full|long|short|workshop|regular)?\s*papers?$|^(?:extended )?abstracts?$/i,
    'submission',
  ],
  [/\bregist(?:er|ration)\b/i, 'registration'],
  [
    /\b(?:workshop|event|conference|main|meeting)\b.*\b(?:dates?|days?|takes place|held)\b|^(?:the )?(?:workshop|event|date|day|when)s?\b|\bday of the workshop\b|\bworkshop$|\b(?:workshop|event) (?:at|in|@)\b/i,
    'workshop',
  ],
];

/** What a label says a date is. A label that no standard ledger fits gets a key of its own. */
export function keyOfLabel(label: string): DateKey {
  const words = label.replace(/\s+/g, ' ').trim();
  const known = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  const opens = OPENS.test(words);
  if (known === 'submission' || known === 'registration' || known === 'reviewer-sign-up')
    return { key: opens ? `${known}-opens` : known, title: undefined };
  if (known !== undefined && known !== '') return { key: known, title: undefined };
  return ownKey(words);
}

/** A key made of the words of a label, with the label as its title. */
export function ownKey(label: string): DateKey {
  const words = foldMarks(label)
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 5);
  const key = words.join('-');
  const title = label.replace(/[:\s]+$/, '');
  return {
    key: key === '' ? 'date' : key,
    title: title === '' ? 'Date' : title.charAt(0).toUpperCase() + title.slice(1),
  };
}
