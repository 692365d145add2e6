/** What an address in a file is for. */
export type LinkUse =
  /** A reader follows it. */
  | 'link'
  /** Another program follows it: a canonical address, a feed, a sitemap. The site itself wrote it. */
  | 'statement'
  /** The browser fetches it while it shows the page. */
  | 'request';

/** An address as a file writes it. */
export interface WrittenLink {
  readonly address: string;
  readonly use: LinkUse;
}

/** An address of a site, and the file of the site that writes it. */
export interface SiteLink {
  /** Relative to the folder of the site, with `/`. */
  readonly file: string;
  /** Of the same host: its path with query and fragment. Of others: the whole address. */
  readonly address: string;
}

/** Something wrong in a built site. */
export interface SiteFinding extends SiteLink {
  readonly kind:
    /** Nothing lies at the address. */
    | 'broken-link'
    /** The page is there, the place in it is not. */
    | 'missing-fragment'
    /** A page would make its readers' browsers ask another host. */
    | 'outside-request'
    /** What no address is. */
    | 'unreadable-link';
}

/** What a look at a built site found. */
export interface SiteInspection {
  /** The addresses of the pages, in order: `/icml2025/`, `/icml2025/404.html`. */
  readonly pages: readonly string[];
  readonly findings: readonly SiteFinding[];
  /** Links from page to page of the same host that lead out of this site: to the hub, to other years. */
  readonly elsewhere: readonly SiteLink[];
  /** Links that name the host, where this site has no file: they mean what lies there without it. */
  readonly named: readonly SiteLink[];
  /** Links to other hosts. */
  readonly outside: readonly SiteLink[];
}
