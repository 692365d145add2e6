/** True for addresses on another host. */
export function isExternal(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(href);
}

/** `rel` of a link: pages elsewhere get no handle on ours. `undefined` writes no attribute. */
export function relOf(href: string): 'noopener' | undefined {
  return isExternal(href) ? 'noopener' : undefined;
}
