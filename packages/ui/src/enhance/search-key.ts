/** The id of the field on every search page: an address that ends in it leads into the field. */
const FIELD_ID = 'search-text';
/** Where a stroke of `/` is a letter and no command. */
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * `/` leads to the search: to the page's own field, `[data-search-field]`, or along the link to the search page,
 * `a[data-search-link]`. It stays a letter in fields, and with Ctrl, Alt or Meta it stays the browser's (WCAG 2.1.4 asks
 * that single keys do not act while someone types; Shift is needed for it on many keyboards).
 */
export function followSearchKey(root: Document): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return;
    const field = root.querySelector<HTMLInputElement>('[data-search-field]');
    const link = root.querySelector<HTMLAnchorElement>('a[data-search-link]');
    if (field !== null) {
      field.focus();
      field.select();
    } else if (link !== null) location.assign(`${link.href}#${FIELD_ID}`);
    else return;
    event.preventDefault();
  });
}
