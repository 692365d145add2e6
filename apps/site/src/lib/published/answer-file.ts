/** Media types of the files we publish, by the end of their names. */
const TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const;

/** A file that other programs read, from any site: it is the public record. */
export function answerFile(text: string, type: keyof typeof TYPES): Response {
  return new Response(text, {
    headers: {
      'content-type': TYPES[type],
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
    },
  });
}
