/** How long after the last key the address follows, in milliseconds: browsers refuse more than a few changes a second. */
const ADDRESS_DELAY = 250;

/** What a form says, as an address would. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const said = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return new URLSearchParams(said);
}

/** Makes a form say what a query asks; its fields are named as the parts of the query. */
export function fillForm(form: HTMLFormElement, query: object): void {
  for (const [name, value] of Object.entries(query) as [string, string][]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/**
 * Lets the address of the page follow a form, so that it can be sent to somebody, who sees the same.
 *
 * @returns takes the address's part from `?` on; once nobody has typed for a moment, it stands there
 */
export function followInAddress(): (search: string) => void {
  let following: ReturnType<typeof setTimeout> | undefined;
  return (search) => {
    clearTimeout(following);
    following = setTimeout(
      () => history.replaceState(history.state, '', location.pathname + search + location.hash),
      ADDRESS_DELAY,
    );
  };
}
