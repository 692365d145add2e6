/** Where a search page stands: what it searches, and where its indexes are. */
export interface SearchPlace {
  /** Base path of its site, with a slash at its end: `/icml2023/`, or `/` of the hub. */
  readonly base: string;
  /** The year of an edition's page; `undefined` on the hub. */
  readonly year: number | undefined;
  /** The editions whose indexes the hub merges into its own. */
  readonly editions: readonly {
    readonly year: number;
    /** Without a slash at its end. */ readonly path: string;
  }[];
}

/** The data attributes of `[data-search]` that say it to the script of the page. */
export function writeSearchPlace({ base, year, editions }: SearchPlace): Record<`data-${string}`, string> {
  return {
    'data-base': base,
    'data-year': year === undefined ? '' : String(year),
    'data-editions': editions.map((edition) => `${edition.year}:${edition.path}`).join(' '),
  };
}

/** Reads them back. */
export function readSearchPlace({ base = '/', year = '', editions = '' }: DOMStringMap): SearchPlace {
  return {
    base,
    year: year === '' ? undefined : Number(year),
    editions: [...editions.matchAll(/(\d+):(\S+)/g)].map(([, year, path = '']) => ({
      year: Number(year),
      path,
    })),
  };
}
