import type { EditionFile } from '@ml4astro/edition';
import type { ImportRecord } from '../report/import-record.ts';
import { splitSentences, type PageLine } from './page-words.ts';

/** Without the limits of the desk's form, of which the former pages knew nothing. */
export type CallFacts = Omit<EditionFile['call'], 'form'>;

const PORTALS: readonly (readonly [RegExp, string])[] = [
  [/cmt3?\.research\.microsoft\.com|\bcmt\b/i, 'CMT'],
  [/openreview\.net/i, 'OpenReview'],
  [/easychair\.org/i, 'EasyChair'],
  [/hotcrp/i, 'HotCRP'],
  [/indico/i, 'Indico'],
  [/(?:docs\.google\.com\/forms|forms\.gle|forms\.office|typeform)/i, 'form'],
];
const CALL_KINDS = new Set([
  'call',
  'guidelines',
  'submission-process',
  'rationale',
  'topics',
  'dates',
  'other',
  'logistics',
  'poster',
]);

/** What the page says of its call in plain words; whatever it does not say is `unstated`. */
export function readCall(all: readonly PageLine[], record: ImportRecord): CallFacts {
  const lines = all.filter(({ section }) => CALL_KINDS.has(section.kind));
  const words = lines.flatMap((line) => splitSentences(line.text).map((text) => ({ text, line })));
  const say = <T>(
    found: { value: T; line: PageLine } | undefined,
    what: string,
    guess = false,
  ): T | undefined => {
    if (found === undefined) return undefined;
    const told = `call: ${what}: ${typeof found.value === 'string' ? found.value : JSON.stringify(found.value)}`;
    if (guess) record.guessed(found.line.span, told);
    else record.understood(found.line.span, told);
    return found.value;
  };
  const first = <T>(read: (text: string, line: PageLine) => T | undefined) => {
    for (const { text, line } of words) {
      const value = read(text, line);
      if (value !== undefined) return { value, line };
    }
    return undefined;
  };
  /** The first of several readings that finds anything, the surest first. */
  const firstOf = <T>(readings: readonly ((text: string) => T | undefined)[]) => {
    for (const read of readings) {
      const found = first(read);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    kind:
      say(firstOf(KINDS.map((kind) => (text: string) => kindOf(text, kind))), 'what is sent in') ??
      'unstated',
    pages: say(first(pagesOf), 'pages') ?? 'unstated',
    format:
      say(
        first((_, line) => formatOf(line)),
        'format',
      ) ?? 'unstated',
    blind: say(first(blindOf), 'review') ?? 'unstated',
    archival: say(first(archivalOf), 'proceedings') ?? 'unstated',
    priorPublication:
      say(
        firstOf(PRIOR.map((pattern) => (text: string) => priorOf(text, pattern))),
        'published work',
        true,
      ) ?? 'unstated',
    criteria: say(first(criteriaOf), 'criteria', true) ?? 'unstated',
    alsoWelcome: [],
    portal:
      say(
        first((_, line) => portalOf(line)),
        'portal',
      ) ?? 'unstated',
  };
}

/** What is sent in, the plainest words first. */
const KINDS = [
  'extended abstract',
  'short paper',
  'short abstract',
  'poster abstract',
  'full paper',
  'long paper',
  'paper',
  'abstract',
];

function kindOf(text: string, kind: string): string | undefined {
  const named = new RegExp(`\\b${kind}s?\\b`, 'i').test(text);
  // A paper may be many things; these two are sent in and nothing else.
  const plain = kind === 'extended abstract' || kind === 'short paper';
  return named && (plain || /\b(?:submi|invite|welcome|contribut|solicit)/i.test(text)) ? kind : undefined;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)';

function pagesOf(text: string): CallFacts['pages'] | undefined {
  if (/\bappendi\w+\b.*\bpages?\b/i.test(text) && !/\bexclud|\bplus\b/i.test(text)) return undefined;
  const range = new RegExp(`\\b(${NUMBER})\\s*(?:-|–|to)\\s*(${NUMBER})[\\s-]*pages?\\b`, 'i').exec(text);
  const most = new RegExp(
    `\\b(?:no (?:longer|more) than|up to|at most|maximum (?:of|length of)?|max\\.?|limit(?:ed)? (?:of|to)|within|not exceed|exceed(?:ing)?)\\s*(?:of\\s*)?(${NUMBER})[\\s-]*pages?\\b`,
    'i',
  ).exec(text);
  const single = new RegExp(
    `\\b(${NUMBER})[\\s-]*pages?\\b(?:\\s*(?:limit|max|long|abstracts?|papers?|in length|\\())?`,
    'i',
  ).exec(text);
  const [min, max] =
    range !== null
      ? [readNumber(range[1]), readNumber(range[2])]
      : [undefined, readNumber((most ?? single)?.[1])];
  if (max === undefined || max < 1 || (min !== undefined && (min < 1 || min > max))) return undefined;
  const references =
    /(?:\+|\bexclud\w+|\bnot (?:including|counting)|\bwithout|\bplus|\bunlimited|\badditional|\bnot count\w*)[^.]{0,40}\b(?:references?|bibliograph|citations)|\breferences?\b[^.]{0,30}\b(?:excluded|unlimited|not count\w*|not included)/i.test(
      text,
    )
      ? 'excluded'
      : /\b(?:including|counting|incl\.)\s+(?:the\s+)?(?:references|bibliograph)/i.test(text)
        ? 'included'
        : 'unstated';
  return { ...(min === undefined ? {} : { min }), max, references };
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return NUMBERS[text.toLowerCase()] ?? Number(text);
}

function formatOf({ pieces, text }: PageLine): CallFacts['format'] | undefined {
  const links = pieces.filter(({ href }) => href !== undefined && /^https?:\/\//i.test(href));
  const style = links.find(
    ({ href, text: words }) =>
      /\.(?:zip|tar\.gz|tgz|sty)$|overleaf/i.test(href ?? '') || /\bstyle ?files?\b|\blatex\b/i.test(words),
  );
  const format = links.find(
    (each) =>
      each !== style &&
      (/\b(?:format|template|style|author instructions|instructions)\b/i.test(each.text) ||
        (/\b(?:format|template)\b/i.test(text) &&
          /instruction|style|format|template|author/i.test(each.href ?? ''))),
  );
  const chosen = format ?? style;
  if (chosen?.href === undefined || !URL.canParse(chosen.href)) return undefined;
  const same = style?.href === chosen.href;
  return {
    name: chosen.text.trim().length > 4 ? chosen.text.trim() : 'Format of the conference',
    url: chosen.href,
    ...(style?.href !== undefined && !same && URL.canParse(style.href) ? { styleFiles: style.href } : {}),
  };
}

function blindOf(text: string): CallFacts['blind'] | undefined {
  if (/\bdouble[- ]?(?:blind|anonym)/i.test(text)) return 'double';
  if (/\bsingle[- ]?(?:blind|anonym)/i.test(text)) return 'single';
  return /\b(?:not|non)[- ](?:be )?(?:blind|anonymi[sz]ed)\b/i.test(text) ? 'none' : undefined;
}

function archivalOf(text: string): CallFacts['archival'] | undefined {
  if (
    /\bnon-?\s?archival\b|\b(?:no|not have|without|not (?:be )?publish\w*)\b[^.]{0,30}\bproceedings\b|\bnot (?:considered )?archival\b/i.test(
      text,
    )
  )
    return 'non-archival';
  return /\barchival (?:proceedings|track|publication)|\bpublished in (?:the )?(?:workshop )?proceedings\b|\bPMLR\b/i.test(
    text,
  )
    ? 'archival'
    : undefined;
}

/** What a call says of work that is elsewhere, the plainest words first. */
const PRIOR = [
  /\b(?:previously|recently|already)\s+(?:been\s+)?(?:published|accepted)\b|\bdual submission/i,
  /\bbeen published\b|\bunder review (?:at|elsewhere|results)\b|\bcurrently under review\b|\bsubmitted (?:elsewhere|to (?:an)?other)\b|\bconcurrent(?:ly)? submi/i,
];

function priorOf(text: string, pattern: RegExp): string | undefined {
  return pattern.test(text) && text.length < 400 ? text.replace(/^[-*•\s]+/, '') : undefined;
}

function criteriaOf(text: string): string[] | undefined {
  const based =
    /\b(?:review|evaluat|select|judg|assess)\w*\b[^.]*?\b(?:based on|on the basis of|according to|in terms of)\s+(?:their\s+|the\s+|its\s+)?(?<list>[^.]+)/i.exec(
      text,
    )?.groups?.['list'];
  const criterion =
    /\b(?:criteri(?:on|a))\b[^.]*?\b(?:is|are|will be|include)\s*:?\s*(?:the\s+)?(?<list>[^.]+?)(?:\s+-\s+|$|\.)/i.exec(
      text,
    )?.groups?.['list'];
  const list = based ?? criterion;
  if (list === undefined || list.length > 200) return undefined;
  const parts = list
    .split(/,\s*(?:and\s+)?|\s+and\s+(?=[^,]*$)/)
    .map((part) => part.replace(/[\s.]+$/, '').trim())
    .filter((part) => part.length > 2 && part.length < 80);
  return parts.length > 0 ? parts : undefined;
}

function portalOf({ pieces, text, section }: PageLine): CallFacts['portal'] | undefined {
  if (section.kind === 'poster' || section.kind === 'logistics') return undefined;
  for (const { href, text: words } of pieces) {
    if (href === undefined || !/^https?:\/\//i.test(href) || !URL.canParse(href)) continue;
    const system = PORTALS.find(([pattern]) => pattern.test(href))?.[1];
    if (
      system === undefined ||
      (system === 'form' && !/\bsubmi/i.test(`${words} ${text}`)) ||
      /\breview(?:er|ing)\b/i.test(words)
    )
      continue;
    return { system, url: href };
  }
  return undefined;
}
