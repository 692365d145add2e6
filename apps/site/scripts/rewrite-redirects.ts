import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kit's page for a prerendered redirect: a script and a refresh, and nothing that a reader could use. */
const KIT_REDIRECT =
  /^<script>location\.href=.*<\/script><meta http-equiv="refresh" content="0;\s*url=(?<to>[^"]+)">\s*$/s;
/** Pages are longer. */
const LONGEST = 2048;

/**
 * Writes the redirects of a static build as pages: with a language, a title and a link, no script that the content
 * security policy of a host would refuse, and a word to search engines where the page is.
 *
 * @param folder the folder of the build
 * @returns how many there are
 */
export function rewriteRedirects(folder: string): number {
  let count = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name !== 'index.html') continue;
    const file = join(entry.parentPath, entry.name);
    if (statSync(file).size > LONGEST) continue;
    const to = KIT_REDIRECT.exec(readFileSync(file, 'utf8'))?.groups?.['to'];
    if (to === undefined) continue;
    writeFileSync(file, redirectPage(to));
    count += 1;
  }
  return count;
}

/** @param to address, escaped for an attribute */
function redirectPage(to: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="content-security-policy" content="default-src 'none'" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <title>This page is elsewhere</title>
    <link rel="canonical" href="${to}" />
  </head>
  <body>
    <p>This page is at <a href="${to}">${to}</a>.</p>
  </body>
</html>
`;
}

const [target] = process.argv.slice(2);
if (import.meta.main && target !== undefined) rewriteRedirects(target);
