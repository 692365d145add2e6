/** What is used of Pagefind 1.6's browser module, which ships no types; see https://pagefind.app/docs/api/. */
export interface PagefindModule {
  createInstance(options: {
    /** Folder of the main index. */
    basePath: string;
    /** What the addresses of results begin with. */
    baseUrl: string;
    /** Whether it searches beside the page instead of in a worker, which would load the whole of it again. */
    noWorker: boolean;
    /** Stands where an excerpt leaves something out. */
    excerptEllipsis: string;
  }): PagefindInstance;
}

export type PagefindFilters = Readonly<Record<string, unknown>>;

/** An index, or several merged. */
export interface PagefindInstance {
  mergeIndex(
    folder: string,
    options: { baseUrl: string; excerptEllipsis: string; mergeFilter: Readonly<Record<string, string>> },
  ): Promise<void>;
  /** Loads what the search needs, and the values of the filters named. */
  preload(text: string, options: { filters: PagefindFilters }): Promise<void>;
  search(text: string, options: { filters: PagefindFilters }): Promise<PagefindSearch>;
}

export interface PagefindSearch {
  readonly results: readonly { data(): Promise<PagefindData> }[];
  /** How many of the results have each value, for the filters that are loaded. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A result as it was indexed. */
export interface PagefindData {
  readonly url: string;
  /** Its text. */
  readonly content: string;
  /** Marked up; see `readExcerpt`. */
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
