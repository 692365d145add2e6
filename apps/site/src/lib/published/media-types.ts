/** Media types of the files we publish, as links to them and answers name them. */
export const MEDIA_TYPES = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  csl: 'application/vnd.citationstyles.csl+json',
  csv: 'text/csv',
  ics: 'text/calendar',
  json: 'application/json',
  ris: 'application/x-research-info-systems',
  schema: 'application/schema+json',
  txt: 'text/plain',
  xml: 'application/xml',
} as const;
