import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import ContributionList from '../src/ContributionList.svelte';
import EditionTimeline from '../src/EditionTimeline.svelte';
import { GALLERY_CONTRIBUTIONS, GALLERY_EDITIONS } from '../src/gallery/catalogue-fixtures.ts';
import { GALLERY_SESSIONS } from '../src/gallery/programme-fixtures.ts';
import NotRecorded from '../src/NotRecorded.svelte';
import NotYet from '../src/NotYet.svelte';
import PersonCard from '../src/PersonCard.svelte';
import PersonGrid from '../src/PersonGrid.svelte';
import Prose from '../src/Prose.svelte';
import ScheduleTable from '../src/ScheduleTable.svelte';
import Section from '../src/Section.svelte';
import SiteNav from '../src/SiteNav.svelte';
import TexText from '../src/TexText.svelte';
import YearSwitcher from '../src/YearSwitcher.svelte';
import { renderComponent } from './render-component.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';
const personHref = (id: string) => (id === 'chelsea-finn' ? '/people/chelsea-finn/' : undefined);

test('the programme is one table a day, with a caption, column heads and a row head for each time', () => {
  const html = renderComponent(ScheduleTable, {
    sessions: GALLERY_SESSIONS,
    zone: 'Pacific/Honolulu',
    personHref,
  });
  expect(html.match(/<table/g)).toHaveLength(2);
  expect(html).toMatch(/<caption[^>]*>.*Saturday, 29 July 2023.*Honolulu time/s);
  expect(html.match(/<th scope="col"/g)).toHaveLength(4);
  expect(html.match(/<th scope="row"/g)).toHaveLength(GALLERY_SESSIONS.length);
  expect(html).toContain('<time datetime="2023-07-29T19:00:00.000Z" data-zoned="">09:00</time>');
});

test('the programme links speakers who have a page and the paper of a talk, and sets TeX', () => {
  const html = renderComponent(ScheduleTable, {
    sessions: GALLERY_SESSIONS,
    zone: 'Pacific/Honolulu',
    personHref,
  });
  expect(html).toContain('<a href="/people/chelsea-finn/">Chelsea Finn</a>');
  expect(html).toMatch(/<a href="#paper-76">On <math /);
  expect(html).not.toContain('>David W. Hogg</a>');
});

test('papers stand under headings that count them, with anchors, authors in order and named file links', () => {
  const html = renderComponent(ContributionList, {
    groups: [{ id: 'posters', title: 'Posters', contributions: GALLERY_CONTRIBUTIONS }],
    personHref: (id: string) => `/people/${id}/`,
  });
  expect(html).toMatch(/<h2[^>]*id="posters-title"[^>]*>Posters <span[^>]*>2</);
  expect(html).toContain('id="paper-76"');
  expect(html).toMatch(/Adrian Bayer,\s*<a href="\/people\/uros-seljak\/">Uroš Seljak<\/a>,\s*Chirag Modi/);
  expect(html).toContain('Paper <span class="visually-hidden">of Field-Level Inference');
  expect(html.indexOf('<h2')).toBeLessThan(html.indexOf('<h3'));
});

test('names, titles and prose from outside are text, whatever they hold', () => {
  const html = [
    renderComponent(PersonCard, { name: HOSTILE, affiliation: HOSTILE, role: HOSTILE }),
    renderComponent(TexText, { text: HOSTILE }),
    renderComponent(Prose, { markdown: HOSTILE }),
  ].join('');
  expect(html).not.toContain('<img');
});

test('a person without a portrait has a monogram that is silent, one with a portrait a picture that is', () => {
  expect(renderComponent(PersonCard, { name: 'Shirley Ho' })).toMatch(/aria-hidden="true">SH</);
  const portrait = { src: '/icml2025/assets/ho.jpg', width: 400, height: 500 };
  expect(renderComponent(PersonCard, { name: 'Shirley Ho', portrait })).toMatch(
    /<img src="[^"]*" width="400" height="500" alt=""/,
  );
});

test('the menu marks the page one is on', () => {
  const items = [
    { label: 'Call', href: '/icml2025/call/' },
    { label: 'Dates', href: '/icml2025/dates/' },
  ];
  const html = renderComponent(SiteNav, { items, current: '/icml2025/dates/' });
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toContain('<a href="/icml2025/dates/" aria-current="page"');
});

test('links to other years and to the hub leave this deployment by a full page load', () => {
  const years = GALLERY_EDITIONS.map(({ year, path }) => ({ year, path }));
  const html = renderComponent(YearSwitcher, { years, current: 2025, hubPath: '/' });
  expect(html).toMatch(/<ul [^>]*data-sveltekit-reload/);
  expect(html.indexOf('/icml2025/')).toBeLessThan(html.indexOf('/icml2022/'));
  expect(renderComponent(EditionTimeline, { editions: GALLERY_EDITIONS })).toMatch(
    /<ol [^>]*data-sveltekit-reload/,
  );
});

test('an edition without papers yet counts none', () => {
  const html = renderComponent(EditionTimeline, {
    editions: GALLERY_EDITIONS.filter(({ year }) => year === 2025),
  });
  expect(html).toContain('3 invited guests');
  expect(html).not.toContain('0 papers');
});

test('a page that may be read later says of which day it speaks', () => {
  expect(renderComponent(NotYet, { what: 'The programme' })).toContain('The programme: not announced yet');
  expect(renderComponent(NotYet, { what: 'The programme', asOf: '2025-05-01' })).toContain(
    'The programme: not announced as of 1 May 2025',
  );
});

test('what a past edition lacks is not promised, and its former site is named', () => {
  const html = renderComponent(NotRecorded, {
    what: 'The panel',
    formerSite: 'https://ml4astro.github.io/icml2023/',
  });
  expect(html).toContain('The panel: not recorded here');
  expect(html).toContain('href="https://ml4astro.github.io/icml2023/" rel="noopener"');
});

test('under the heading of the committee a card names its chairs and leaves the members’ role unsaid', () => {
  const member = (id: string, role: 'soc' | 'co-chair') => ({
    person: { id, name: id },
    role,
    affiliation: null,
    portrait: null,
  });
  const html = renderComponent(PersonGrid, {
    people: [member('ada', 'co-chair'), member('berta', 'soc')],
    unsaidRoles: ['soc'],
  });
  expect(html).toContain('Co-chair');
  expect(html).not.toContain('Scientific organizing committee');
});

test('a section and its heading are named by the title alone, and the link to it stands beside them', () => {
  const html = renderComponent(Section, {
    id: 'cite',
    title: 'Cite',
    children: createRawSnippet(() => ({ render: () => '<p>How</p>' })),
  });
  expect(html).toMatch(/<section[^>]* aria-labelledby="cite-title"/);
  expect(html).toMatch(/<h2[^>]* id="cite-title"[^>]*>Cite<\/h2>.*<a [^>]*href="#cite"/s);
});
