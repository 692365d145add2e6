/** A server and a database as a person knows them: no user, and never a password. */
export function describeAddress(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return 'DATABASE_URL';
  const socket = parsed.searchParams.get('host');
  const server = socket ?? `${parsed.hostname}:${parsed.port || '5432'}`;
  return `${server}, database "${decodeURIComponent(parsed.pathname.slice(1))}"`;
}
