import type { Presentation } from '@ml4astro/edition';
import { presentationOf } from './presentation-of.ts';

/** "(spotlight)", "[Oral]" at the end or the begin of a title. */
export function takeMark(title: string): { title: string; presentation: Presentation | undefined } {
  const mark =
    /^\s*[([](?<first>[^)\]]{3,20})[)\]]\s*|\s*[([](?<last>[^)\]]{3,20})[)\]]\s*$|\s*[★⭐]\s*$/u.exec(title);
  const words = mark?.groups?.['first'] ?? mark?.groups?.['last'] ?? '';
  const presentation = presentationOf(words);
  return mark !== null && presentation !== undefined
    ? { title: title.replace(mark[0], ' ').trim(), presentation }
    : { title, presentation: undefined };
}
