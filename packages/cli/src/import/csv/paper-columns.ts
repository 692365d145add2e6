import type { TableShape } from '../table/read-table.ts';

/** What a table of papers may tell. */
export type PaperColumn =
  | 'id'
  | 'year'
  | 'title'
  | 'authors'
  | 'affiliations'
  | 'presentation'
  | 'decision'
  | 'abstract'
  | 'topics'
  | 'page'
  | 'paper'
  | 'arxiv'
  | 'doi'
  | 'code'
  | 'video'
  | 'slides'
  | 'poster'
  | 'contact';

/** The columns by the names that our own tables, CMT and OpenReview give them. */
export const PAPER_TABLE: TableShape<PaperColumn> = {
  columns: [
    {
      key: 'id',
      names: [
        'id',
        'number',
        'paper',
        'paper id',
        'paper number',
        'submission',
        'submission id',
        'submission number',
        'no',
        'nr',
        '#',
      ],
    },
    { key: 'year', names: ['year', 'edition'] },
    { key: 'title', names: ['title', 'paper title', 'submission title'] },
    { key: 'authors', names: ['authors', 'author', 'author names', 'author list'] },
    {
      key: 'affiliations',
      names: ['affiliations', 'author affiliations', 'institutions', 'author institutions'],
    },
    { key: 'presentation', names: ['presentation', 'presentation type', 'type'] },
    {
      key: 'decision',
      names: ['decision', 'status', 'final decision', 'venue', 'accepted'],
    },
    { key: 'abstract', names: ['abstract', 'summary'] },
    { key: 'topics', names: ['topics', 'topic', 'subject areas', 'primary subject area', 'keywords'] },
    { key: 'page', names: ['url', 'page', 'link'] },
    { key: 'paper', names: ['pdf', 'paper pdf', 'pdf url', 'paper url', 'file', 'camera ready'] },
    { key: 'arxiv', names: ['arxiv', 'arxiv id', 'arxiv url', 'eprint'] },
    { key: 'doi', names: ['doi'] },
    { key: 'code', names: ['code', 'code url', 'repository', 'github', 'software'] },
    { key: 'video', names: ['video', 'video url', 'recording', 'talk video'] },
    { key: 'slides', names: ['slides', 'slides url', 'slides pdf'] },
    { key: 'poster', names: ['poster', 'poster url', 'poster pdf'] },
    {
      key: 'contact',
      names: ['contact', 'contact author', 'corresponding author', 'primary contact author name'],
    },
  ],
  required: ['id'],
  // Addresses of persons, accounts, and what systems for review keep for themselves.
  passedOver:
    /^key$|e ?mail|authorids|author ids|^(?:forum|created|last modified|created by|tcdate|tmdate|tldr|venueid|bibtex|bib tex)$|conflict|review|bid|assign|score|rating|confidence|meta|discussion|completed|feedback|files|requested|submitted|chair|secondary subject areas|track name/,
};
