import { MEDIA_TYPES } from './media-types.ts';

/** A file that other programs read, from any site: it is the public record. */
export function answerFile(text: string, type: keyof typeof MEDIA_TYPES): Response {
  // RFC 4180, section 3: the first line of ours names the columns.
  const header = type === 'csv' ? '; header=present' : '';
  return new Response(text, {
    headers: {
      'content-type': `${MEDIA_TYPES[type]}; charset=utf-8${header}`,
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
    },
  });
}
