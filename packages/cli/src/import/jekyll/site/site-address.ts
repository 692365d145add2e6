import { posix } from 'node:path';

/** Where an address of the page leads. */
export type Target =
  /** A file in the folder of the site, by its path from there. */
  | { readonly kind: 'file'; readonly file: string; readonly url: string }
  /** A whole address of the web. */
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'mail'; readonly address: string }
  /** A place of the page itself. */
  | { readonly kind: 'anchor'; readonly id: string };

/** The addresses of a site: where it lay, and which files it has. */
export class SiteAddress {
  /** With a slash at the end: `https://ml4astro.github.io/icml2023/`. */
  readonly #home: string;
  readonly #files: ReadonlySet<string>;

  constructor(home: string, files: readonly string[]) {
    this.#home = home.endsWith('/') ? home : `${home}/`;
    this.#files = new Set(files);
  }

  /**
   * Where a written address leads, made whole under the address that the site had. `undefined` for what a page must not
   * lead to: scripts and data in an address, and paths that lead out of the site.
   */
  resolve(written: string): Target | undefined {
    // Browsers leave out these characters before they look at the scheme.
    const address = [...written.trim()]
      .filter((letter) => letter >= ' ')
      .join('')
      .replaceAll(' ', '%20');
    if (address === '') return undefined;
    if (address.startsWith('#')) return { kind: 'anchor', id: address.slice(1) };
    const mail = /^mailto:(?<address>[^?]+)/i.exec(address)?.groups?.['address'];
    if (mail !== undefined) return { kind: 'mail', address: decode(mail) };
    // Letters that browsers leave out may hide the scheme, encoded ones too.
    const bare = [...decode(address)].filter((letter) => letter > ' ').join('');
    if (/^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^https?:/i.test(bare)) return undefined;
    const url = URL.parse(address, this.#home);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
    const file = this.#findFile(address, url);
    return file === undefined ? this.#asWeb(address, url) : file;
  }

  #asWeb(address: string, url: URL): Target | undefined {
    if (/^https?:/i.test(address) || address.startsWith('//')) return { kind: 'web', url: url.href };
    const path = this.#pathInSite(address);
    if (path === undefined) return undefined;
    return { kind: 'web', url: new URL(encodeURI(path) + url.search + url.hash, this.#home).href };
  }

  #findFile(address: string, url: URL): Target | undefined {
    const path =
      url.href.startsWith(this.#home) && /^https?:/i.test(address)
        ? decode(url.pathname.slice(new URL(this.#home).pathname.length))
        : this.#pathInSite(address);
    if (path === undefined || !this.#files.has(path)) return undefined;
    return { kind: 'file', file: path, url: new URL(encodeURI(path), this.#home).href };
  }

  /** The path from the folder of the site; `undefined` for one that leads out of it. */
  #pathInSite(address: string): string | undefined {
    if (/^https?:/i.test(address) || address.startsWith('//')) return undefined;
    const [path = ''] = decode(address).split(/[?#]/);
    const base = new URL(this.#home).pathname.replace(/^\/|\/$/g, '');
    const inside = path.replaceAll('\\', '/').replace(/^\/+/, '');
    const own = base !== '' && inside.startsWith(`${base}/`) ? inside.slice(base.length + 1) : inside;
    const normal = posix.normalize(own === '' ? '.' : own);
    return normal.startsWith('..') || normal.includes('\0') ? undefined : normal === '.' ? '' : normal;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
