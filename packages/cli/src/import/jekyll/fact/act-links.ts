import type { EditionFile } from '@ml4astro/edition';
import type { ImportRecord } from '../report/import-record.ts';
import { splitSentences, type PageLine } from './page-words.ts';

const FORM = /forms\.gle|docs\.google\.com\/forms|forms\.office|typeform|openreview\.net/i;

/** Where one registers, where the page links it. */
export function readRegistration(
  lines: readonly PageLine[],
  record: ImportRecord,
): EditionFile['registration'] {
  for (const line of lines) {
    if (['papers', 'schedule', 'dates'].includes(line.section.kind)) continue;
    for (const { href, text } of line.pieces) {
      if (href === undefined || !/^https?:\/\//i.test(href) || !URL.canParse(href)) continue;
      const about =
        line.section.kind === 'registration' ||
        /\bregist(?:er|ration)\b/i.test(`${text} ${sentenceWith(line.text, text)}`);
      if (
        !about ||
        !(
          /regist|ticket|attend/i.test(href) ||
          /\bregist/i.test(text) ||
          line.section.kind === 'registration' ||
          /^here$/i.test(text.trim())
        )
      )
        continue;
      if (/\breview/i.test(sentenceWith(line.text, text))) continue;
      const main = /\b(?:main|conference|ICML|NeurIPS|ICLR)\b/.test(line.text);
      record.understood(line.span, `registration: ${href}`);
      return { url: href, how: main ? 'through the main conference' : 'by the form of the workshop' };
    }
  }
  return 'unstated';
}

/** Where one volunteers as a reviewer, where the page links it. */
export function readReviewing(lines: readonly PageLine[], record: ImportRecord): EditionFile['reviewing'] {
  for (const line of lines) {
    const about = line.section.kind === 'reviewing' || /\breview(?:er|ers|ing)\b/i.test(line.text);
    if (!about || ['papers', 'schedule'].includes(line.section.kind)) continue;
    for (const { href, text } of line.pieces) {
      if (href === undefined || !/^https?:\/\//i.test(href) || !URL.canParse(href)) continue;
      const sentence = sentenceWith(line.text, text);
      if (!FORM.test(href) || !/\breview|\bvolunteer|\bform\b|\bsign/i.test(`${sentence} ${text}`)) continue;
      if (line.section.kind !== 'reviewing' && !/\breview(?:er|ers|ing)\b/i.test(sentence)) continue;
      record.understood(line.span, `reviewing: ${href}`);
      return { url: href };
    }
  }
  return 'unstated';
}

function sentenceWith(text: string, words: string): string {
  return splitSentences(text).find((sentence) => sentence.includes(words.trim())) ?? text;
}

/** How one takes part, where the page says so in one of the usual words. */
export function readFormat(lines: readonly PageLine[], record: ImportRecord): EditionFile['format'] {
  const find = (pattern: RegExp) =>
    lines.find(
      ({ text, section }) =>
        pattern.test(text) && !['papers', 'schedule', 'speakers', 'organizers'].includes(section.kind),
    );
  const hybrid = find(
    /\bhybrid (?:format|event|workshop|mode|participation)|\bformat[^.]{0,30}\bhybrid\b|\b(?:is|be|as a) hybrid\b|\bboth in[- ]person and (?:virtual|online|remote)/i,
  );
  const remote = find(/\b(?:fully|entirely|completely|held|purely)\s+(?:virtual|online|remote)(?:ly)?\b/i);
  const present = find(
    /\bin[- ]person (?:event|workshop|only|format|meeting)|\b(?:held|be|take place|fully|entirely) in[- ]person\b|\bphysical (?:event|workshop)\b/i,
  );
  const [line, format] =
    hybrid !== undefined
      ? [hybrid, 'hybrid' as const]
      : remote !== undefined
        ? [remote, 'remote' as const]
        : [present, 'in-person' as const];
  if (line === undefined) return 'unstated';
  record.understood(line.span, `format: ${format}`);
  return format;
}

/** Sizes of posters, where the page gives both. */
export function readPoster(lines: readonly PageLine[], record: ImportRecord): EditionFile['poster'] {
  const about = lines.filter(
    ({ section }) =>
      section.kind === 'poster' || section.kind === 'logistics' || section.kind === 'guidelines',
  );
  const size = (pattern: RegExp) =>
    about.flatMap((line) => {
      const value = pattern.exec(line.text)?.groups?.['size']?.trim();
      return value !== undefined && /\d/.test(value) ? [{ value: value.replace(/[.;,]$/, ''), line }] : [];
    })[0];
  const recommended = size(/\brecommended (?:poster )?(?:size|dimensions?)\s*(?::|is|are)\s*(?<size>.+)$/i);
  const maximum = size(
    /\bmax(?:imum|imal|\.)? (?:poster )?(?:size|dimensions?)\s*(?::|is|are)\s*(?<size>.+)$/i,
  );
  if (recommended === undefined || maximum === undefined) return 'unstated';
  for (const { value, line } of [recommended, maximum]) record.understood(line.span, `poster: ${value}`);
  return { recommended: recommended.value, maximum: maximum.value };
}
