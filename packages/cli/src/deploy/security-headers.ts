/**
 * What every page is sent with. The pages bring their own content security policy, in which browsers take no word on
 * frames. The gateway sends the same, which a test compares.
 */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it. Other hosts, GitHub Pages among them, ignore it. What lies
 * below a site's `_app/immutable/` has a checksum in its name and never changes.
 */
export function writeHeadersFile(): string {
  const all = ['/*', ...SECURITY_HEADERS.map(([name, value]) => `  ${name}: ${value}`)];
  const kept = ['', '/:edition'].map((base) => `\n${base}/_app/immutable/*\n  Cache-Control: ${FOREVER}`);
  return `${[...all, ...kept].join('\n')}\n`;
}
