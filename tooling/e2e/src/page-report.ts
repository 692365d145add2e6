/** What a page says of itself, read in the browser from its finished document. */
export interface PageReport {
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
  /** Every id that a link can lead to. */
  readonly ids: readonly string[];
  /** Whole addresses, with their `#`. */
  readonly links: readonly string[];
  /** As written, where it is no address at all. */
  readonly unreadableLinks: readonly string[];
  /** Whole addresses of pictures, in every size, scripts, stylesheets, icons. */
  readonly resources: readonly string[];
  readonly picturesWithoutAlt: readonly string[];
  /** Ids that more than one element has. */
  readonly doubledIds: readonly string[];
  /** What reaches out of the page to the right, as `tag.class`; nothing when the page does not scroll sideways. */
  readonly wide: readonly string[];
}

/** Runs in the page; see {@link PageReport}. It must name nothing outside of itself. */
export function readPage(): PageReport {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const addresses = (selector: string, attribute: string) =>
    all(selector).map((element) => element.getAttribute(attribute) ?? '');
  const sizes = (list: string) => list.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  const whole = (address: string) => URL.parse(address, document.baseURI)?.href;
  const isHere = (address: string | undefined) => address !== undefined;

  const ids = addresses('[id]', 'id');
  const links = [...addresses('a[href]', 'href'), ...addresses('form[action]', 'action')];
  const resources = [
    ...addresses('img[src], script[src], source[src], iframe[src]', 'src'),
    ...addresses('img[srcset], source[srcset]', 'srcset').flatMap(sizes),
    ...addresses('link[href]:not([rel~="canonical"], [rel~="me"], [rel~="license"])', 'href'),
  ];
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide =
    scrollWidth > clientWidth
      ? all('body *').filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      : [];

  return {
    title: document.title,
    lang: document.documentElement.lang,
    headings: all('h1').map(({ textContent }) => textContent.trim()),
    ids,
    links: links.map(whole).filter(isHere),
    unreadableLinks: links.filter((link) => whole(link) === undefined),
    resources: resources.map(whole).filter(isHere),
    picturesWithoutAlt: all('img:not([alt])').map(({ outerHTML }) => outerHTML.slice(0, 120)),
    doubledIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    wide: wide.map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`).slice(0, 5),
  };
}
