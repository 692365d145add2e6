import { replace, type BrokenEdition } from '../broken-edition.ts';

const PEOPLE = 'people.yaml';
const EDITION = '2031/edition.yaml';
const SCHEDULE = '2031/schedule.yaml';
const PAPERS = '2031/contributions.yaml';
const add = (record: string) => replace(PEOPLE, '- { id: farid-messier', `${record}\n- { id: farid-messier`);

/** Defects in who people are. */
export const PEOPLE_CASES: readonly BrokenEdition[] = [
  {
    defect:
      'a panelist of the programme is nobody, but nearly the panelist of the edition with the names turned round',
    patches: [replace(SCHEDULE, 'panelists: [bruno-halley]', 'panelists: [haley-bruno]')],
    code: 'PERSON_UNKNOWN',
    place: '2031/schedule.yaml:29:15',
    reads: 'haley-bruno',
    says: '"haley-bruno" is nobody in editions/people.yaml. Did you mean "bruno-halley" (panelist in this edition)?',
  },
  {
    defect: 'a role is given to nobody',
    patches: [replace(EDITION, 'person: chika-oort', 'person: zeno-of-elea')],
    code: 'PERSON_UNKNOWN',
    place: '2031/edition.yaml:51:15',
    reads: 'zeno-of-elea',
    says: 'Add the person there first.',
  },
  {
    defect: 'an author is nobody',
    patches: [replace(PAPERS, 'person: elif-sagan', 'person: elif-segan')],
    code: 'PERSON_UNKNOWN',
    place: '2031/contributions.yaml:4:37',
    reads: 'elif-segan',
    says: 'Did you mean "elif-sagan" (Elif Sagan)?',
  },
  {
    defect: 'a person is told apart from nobody',
    patches: [
      replace(
        PEOPLE,
        'name: Dara Leavitt',
        'name: Dara Leavitt, distinctFrom: [{ person: d-leavitt, reason: asked }]',
      ),
    ],
    code: 'PERSON_UNKNOWN',
    place: 'people.yaml:4:68',
    reads: 'd-leavitt',
    says: '"d-leavitt" is nobody',
  },
  {
    defect: 'two records have one id',
    patches: [add('- { id: dara-leavitt, name: Dara Leavitt }')],
    code: 'PERSON_REPEATED',
    place: 'people.yaml:6:9',
    reads: 'dara-leavitt',
    says: '"dara-leavitt" is the id of entry 4 already',
  },
  {
    defect: 'a person has one role twice',
    patches: [
      replace(
        EDITION,
        '  - { person: chika-oort, role: chair }',
        '  - { person: chika-oort, role: chair }\n  - { person: chika-oort, role: chair }',
      ),
    ],
    code: 'ROLE_REPEATED',
    place: '2031/edition.yaml:52:15',
    reads: 'chika-oort',
    says: '"chika-oort" is chair in this edition already',
  },
  {
    defect: 'two persons have one name',
    patches: [add('- { id: dara-leavitt-2, name: Dara Leavitt }')],
    code: 'PERSON_NAME_EQUAL',
    place: 'people.yaml:6:31',
    reads: 'Dara Leavitt',
    says: '(dara-leavitt-2) and "Dara Leavitt" (dara-leavitt)',
  },
  {
    defect: 'two letters of a family name changed places, as in Andsell and Ansdell',
    patches: [add('- { id: dara-laevitt, name: Dara Laevitt }')],
    code: 'PERSON_NAME_NEAR',
    place: 'people.yaml:6:29',
    reads: 'Dara Laevitt',
    says: '"Dara Laevitt" (dara-laevitt) and "Dara Leavitt" (dara-leavitt)',
  },
  {
    defect: 'a letter stands twice, as in Scaiffe and Scaife',
    patches: [add('- { id: farid-mesier, name: Farid Mesier }')],
    code: 'PERSON_NAME_NEAR',
    place: 'people.yaml:7:30',
    reads: 'Farid Messier',
    says: 'say so under `distinctFrom`',
  },
  {
    defect: 'an alias is a form of another person too',
    patches: [
      add(
        '- { id: anton-kepler, name: Anton Kepler, aliases: ["Kepler, A."], distinctFrom: [{ person: ada-kepler, reason: her brother }] }',
      ),
    ],
    code: 'ALIAS_AMBIGUOUS',
    place: 'people.yaml:6:53',
    reads: '"Kepler, A."',
    says: '"Kepler, A." is a form of "ada-kepler" too',
  },
  {
    defect: 'two digits of an ORCID changed places',
    patches: [replace(PEOPLE, '0000-0002-1825-0097', '0000-0002-1852-0097')],
    code: 'ORCID_WRONG',
    place: 'people.yaml:1:71',
    reads: '0000-0002-1852-0097',
    says: 'it ends in',
  },
  {
    defect: 'two persons have one ORCID',
    patches: [replace(PEOPLE, 'name: Bruno Halley', 'name: Bruno Halley, orcid: 0000-0002-1825-0097')],
    code: 'ORCID_REPEATED',
    place: 'people.yaml:2:50',
    reads: '0000-0002-1825-0097',
    says: 'is the ORCID of "ada-kepler" too',
  },
  {
    defect: 'an author is written by a name that means one person',
    patches: [replace(PAPERS, 'authors: [farid-messier]', 'authors: [{ name: "Messier, F." }]')],
    code: 'AUTHOR_UNRESOLVED',
    place: '2031/contributions.yaml:12:21',
    reads: '"Messier, F."',
    says: 'probably "farid-messier" (the same family name and fitting initials)',
  },
  {
    defect: 'an author is written by a name that is near one in the register',
    patches: [replace(PAPERS, 'authors: [farid-messier]', 'authors: [{ name: Farid Mesier }]')],
    code: 'AUTHOR_UNRESOLVED',
    place: '2031/contributions.yaml:12:21',
    reads: 'Farid Mesier',
    says: 'nobody in editions/people.yaml. Add the person there and write the id. Or is it "farid-messier"',
  },
  {
    defect: 'an author is written by a name that fits two persons',
    patches: [
      replace(PAPERS, 'authors: [farid-messier]', 'authors: [{ name: F. Messier }]'),
      add(
        '- { id: flora-messier, name: Flora Messier, distinctFrom: [{ person: farid-messier, reason: asked }] }',
      ),
    ],
    code: 'AUTHOR_UNRESOLVED',
    place: '2031/contributions.yaml:12:21',
    reads: 'F. Messier',
    says: '"flora-messier" or "farid-messier": the name fits each',
  },
  {
    defect: 'an author stands twice at a paper',
    patches: [
      replace(PAPERS, 'authors: [farid-messier]', 'authors: [farid-messier, ada-kepler, farid-messier]'),
    ],
    code: 'AUTHOR_REPEATED',
    place: '2031/contributions.yaml:12:40',
    reads: 'farid-messier]',
    says: '"farid-messier" is author 1 of paper 13 already',
  },
  {
    defect: 'the contact of a paper did not write it',
    patches: [replace(PAPERS, 'contact: dara-leavitt', 'contact: chika-oort')],
    code: 'CONTACT_NOT_AUTHOR',
    place: '2031/contributions.yaml:5:12',
    reads: 'chika-oort',
    says: '"chika-oort" is not an author of paper 12',
  },
];
