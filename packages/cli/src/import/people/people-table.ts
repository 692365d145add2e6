import type { TableShape } from '../table/read-table.ts';

/** What a table of persons may tell. */
export type PeopleColumn = 'name' | 'given' | 'family' | 'role' | 'affiliation' | 'orcid' | 'homepage';

export const PEOPLE_TABLE: TableShape<PeopleColumn> = {
  columns: [
    { key: 'name', names: ['name', 'full name', 'your name', 'person', 'speaker', 'organizer', 'reviewer'] },
    { key: 'given', names: ['first name', 'given name', 'given names', 'given', 'forename'] },
    { key: 'family', names: ['last name', 'family name', 'surname', 'family'] },
    { key: 'role', names: ['role', 'roles', 'as', 'function'] },
    {
      key: 'affiliation',
      names: ['affiliation', 'institution', 'institute', 'university', 'organization', 'organisation'],
    },
    { key: 'orcid', names: ['orcid', 'orcid id', 'orcid ids'] },
    { key: 'homepage', names: ['homepage', 'home page', 'website', 'web page', 'url'] },
  ],
  required: [],
  // Addresses of persons are never taken, and when they filled a form in is nobody's business.
  passedOver: /e ?mail|^(?:timestamp|phone|telephone|address|comments?|notes?)$/,
};
