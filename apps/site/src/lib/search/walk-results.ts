/** Lets the arrow keys go from the field down through the results and back; Escape leads from a result to the field. */
export function walkResults(
  page: HTMLElement,
  field: HTMLElement,
  listResults: () => readonly HTMLElement[],
): void {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const results = listResults();
    const at = results.findIndex((result) => result === event.target);
    // Elsewhere the arrows are somebody else's: they choose among the values of a facet.
    if (at < 0 && event.target !== field) return;
    const next = { ArrowDown: results[at + 1], ArrowUp: results[at - 1] ?? field, Escape: field }[event.key];
    if (next === undefined || next === event.target) return;
    event.preventDefault();
    next.focus();
  });
}
