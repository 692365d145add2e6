/** What a `robots.txt` says. */
export interface RobotsFacts {
  /** Whole addresses of the sitemaps. */
  readonly sitemaps: readonly string[];
}

/** Writes a `robots.txt` (RFC 9309) that lets everyone read everything and names the sitemaps. */
export function writeRobots({ sitemaps }: RobotsFacts): string {
  const lines = ['User-agent: *', 'Allow: /', '', ...sitemaps.map((url) => `Sitemap: ${new URL(url).href}`)];
  return `${lines.join('\n')}\n`;
}
