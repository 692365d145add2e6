/**
 * The address that a reader of `address` ends at: a static host answers the short address of a paper with a page that
 * leads on at once, and a live one with a redirect.
 */
export async function followRefresh(address: string): Promise<string> {
  const answer = await fetch(address);
  const to = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(await answer.text())?.[1];
  return to === undefined ? answer.url : new URL(to, answer.url).href;
}
