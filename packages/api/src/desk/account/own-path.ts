/**
 * The path of the desk that a link or a form says to go to afterwards, or `undefined` for anything else: nobody is sent
 * to another site.
 */
export function ownPath(next: unknown): string | undefined {
  if (typeof next !== 'string' || !next.startsWith('/desk/') || next.length > 500) return undefined;
  const url = URL.parse(next, 'https://desk.invalid');
  if (url?.origin !== 'https://desk.invalid' || !url.pathname.startsWith('/desk/')) return undefined;
  return `${url.pathname}${url.search}`;
}
