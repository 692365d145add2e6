import { WorkshopError, type Series } from '@ml4astro/edition';
import { listSearchEntries } from '../search/list-entries.ts';
import { OrderedList } from '../list/ordered-list.ts';
import type { CatalogueContribution } from './catalogue-contribution.ts';
import { buildEdition, type CatalogueEdition } from './catalogue-edition.ts';
import { buildPersons, type CataloguePerson } from './catalogue-person.ts';
import { withExtraDates, type DatedEntries } from './extra-dates.ts';
import { onFirstUse } from './on-first-use.ts';
import { SearchIndex } from '../search/search-index.ts';
import { listDanglingReferences } from './dangling-references.ts';
import { enterPersons } from './person-ref.ts';

/**
 * What the public may know of a series, joined once from its files and kept in memory. Only what passes with time is
 * left to each request.
 */
export class Catalogue {
  /** The files as they were read; holds more than may be published. */
  readonly files: Series;
  /** The same, with the dates from elsewhere: what everything here was made of. */
  readonly series: Series;
  /** Oldest first. */
  readonly editions: readonly CatalogueEdition[];
  /** Newest year first, then in the order of the file. */
  readonly contributions: OrderedList<CatalogueContribution>;
  /** Everyone with a part in one of the editions, by family name. */
  readonly persons: OrderedList<CataloguePerson>;
  /** Everything that search finds; made when it is first asked for. */
  readonly searchIndex: () => SearchIndex = onFirstUse(() => new SearchIndex(listSearchEntries(this)));
  readonly #editionByYear: ReadonlyMap<number, CatalogueEdition>;
  readonly #personById: ReadonlyMap<string, CataloguePerson>;

  /**
   * @param extra ledger entries that join those of the files, by year
   * @throws {WorkshopError} `EDITION_UNREADABLE` when an id in the files names nothing, or two things
   */
  constructor(files: Series, extra?: ReadonlyMap<number, DatedEntries>) {
    const series = withExtraDates(files, extra);
    const dangling = listDanglingReferences(series);
    if (dangling.length > 0) {
      throw new WorkshopError(
        'EDITION_UNREADABLE',
        `The editions do not fit together (run "pnpm workshop check" for places and proposals):\n${dangling
          .slice(0, 10)
          .map((sentence) => `  ${sentence}`)
          .join('\n')}`,
      );
    }
    const persons = enterPersons(series.people);
    this.files = files;
    this.series = series;
    this.editions = series.editions.map((edition) =>
      buildEdition(edition, edition.sealed ? enterPersons(edition.people) : persons),
    );
    this.contributions = new OrderedList(
      this.editions.toReversed().flatMap(({ contributions }) => contributions),
      ({ summary }) => `${summary.year}/${summary.id}`,
    );
    this.persons = new OrderedList(
      buildPersons(series.people, persons, this.editions),
      ({ summary }) => summary.id,
    );
    this.#editionByYear = new Map(this.editions.map((each) => [each.edition.year, each]));
    this.#personById = new Map(this.persons.items.map((each) => [each.summary.id, each]));
  }

  /** @throws {WorkshopError} `EDITION_UNKNOWN`, naming the years there are */
  getEdition(year: number): CatalogueEdition {
    const edition = this.#editionByYear.get(year);
    if (edition !== undefined) return edition;
    const years = this.editions.map((each) => each.edition.year);
    throw new WorkshopError(
      'EDITION_UNKNOWN',
      `There is no edition of ${year}. The editions are ${years.join(', ')}.`,
    );
  }

  /** @throws {WorkshopError} `EDITION_UNKNOWN` or `CONTRIBUTION_UNKNOWN` */
  getContribution(year: number, id: string): CatalogueContribution {
    const { edition, contributionById } = this.getEdition(year);
    const contribution = contributionById.get(id);
    if (contribution !== undefined) return contribution;
    throw new WorkshopError(
      'CONTRIBUTION_UNKNOWN',
      `There is no contribution "${id}" in the edition of ${year}. All of them are listed at ${edition.facts.path}/papers/.`,
    );
  }

  /** @throws {WorkshopError} `PERSON_UNKNOWN` for an id without a part in any edition */
  getPerson(id: string): CataloguePerson {
    const person = this.#personById.get(id);
    if (person !== undefined) return person;
    throw new WorkshopError(
      'PERSON_UNKNOWN',
      `Nobody with the id "${id}" takes part in any edition. All persons are listed at /people/.`,
    );
  }
}
