/** The address of a file of a site: a page that is called `index.html` answers at its folder. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`.split('/').map(encodeURIComponent).join('/');
}

/**
 * The file that a host without settings answers with. A folder without its slash is a detour, and answers.
 *
 * @param pathname as in a URL, escaped
 * @param files of the site, by path
 */
export function findTarget(pathname: string, files: ReadonlySet<string>): string | undefined {
  const path = decodeURIComponent(pathname).slice(1);
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
  return candidates.find((each) => files.has(each));
}
