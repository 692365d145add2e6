import { derivePhase, viewAct, viewDeadline, type Act, type DeadlineView } from '@ml4astro/edition';
import type { Temporal } from 'temporal-polyfill';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CatalogueEdition } from '../catalogue/catalogue-edition.ts';
import type { ActOutput, DeadlineOutput, EditionDetail, EditionSummary } from './edition-output.ts';
import { describeCall, describeVenue } from './describe-facts.ts';
import { viewSeal } from './seal-output.ts';

/** An edition as lists show it at `now`. */
export function viewEditionSummary(
  { edition, counts }: CatalogueEdition,
  now: Temporal.Instant,
): EditionSummary {
  const { year, facts, ledgers, sealed } = edition;
  const workshop = ledgers.get('workshop');
  const day = workshop && viewDeadline(workshop, facts.dateTitles, now);
  return {
    year,
    path: facts.path,
    title: facts.title,
    conference: { ...facts.conference, url: facts.conference.url ?? null },
    timezone: facts.timezone,
    hue: facts.hue,
    phase: derivePhase({ ledgers, hasProgramme: edition.schedule.length > 0, sealed }, now),
    workshop: day === undefined ? null : copyDeadline(day),
    counts,
  };
}

/** An edition with all that its site shows at `now`. */
export function viewEdition(
  entry: CatalogueEdition,
  catalogue: Catalogue,
  now: Temporal.Instant,
): EditionDetail {
  const { year, facts, content, schedule, seal } = entry.edition;
  const act = (name: Act) => viewActOutput(name, entry, now);
  return {
    ...viewEditionSummary(entry, now),
    format: facts.format,
    formerSite: facts.formerSite ?? null,
    venue: describeVenue(facts.venue),
    topics: facts.topics,
    call: describeCall(facts),
    dates: listDates(entry, now),
    acts: {
      submit: act('submit'),
      volunteer: act('volunteer'),
      register: act('register'),
      upload: act('upload'),
    },
    people: [...entry.people],
    sponsors: facts.sponsors.map(({ name, url, logo }) => ({
      name,
      url: url ?? null,
      logo: logo === undefined ? null : `${facts.path}/assets/${logo}`,
    })),
    contact: facts.contact === 'unstated' ? null : facts.contact,
    registration: facts.registration,
    reviewing: facts.reviewing,
    poster: facts.poster,
    links: facts.links,
    content: Object.fromEntries(content),
    earlier: catalogue.editions
      .filter(({ edition }) => edition.year < year)
      .map(({ edition }) => ({ year: edition.year, path: edition.facts.path })),
    hasProgramme: schedule.length > 0,
    seal: viewSeal(seal),
  };
}

/** The announced dates, soonest first; one that was taken back stays where it last was. */
function listDates({ edition }: CatalogueEdition, now: Temporal.Instant): DeadlineOutput[] {
  return [...edition.ledgers.values()]
    .flatMap((ledger) => viewDeadline(ledger, edition.facts.dateTitles, now) ?? [])
    .map((date) => ({ date, at: lastStart(date) }))
    .sort((a, b) => a.at - b.at)
    .map(({ date }) => copyDeadline(date));
}

function lastStart({ superseded, current }: DeadlineView): number {
  const startsAt = [...superseded, current].findLast((value) => value.startsAt !== null)?.startsAt;
  return startsAt == null ? Number.MAX_SAFE_INTEGER : Date.parse(startsAt);
}

function viewActOutput(name: Act, { edition }: CatalogueEdition, now: Temporal.Instant): ActOutput {
  const { act, key, state, window, counted } = viewAct(name, edition.ledgers, now);
  return { act, key: key ?? null, state, window: window ?? null, counted };
}

function copyDeadline(view: DeadlineView): DeadlineOutput {
  return { ...view, superseded: [...view.superseded] };
}
