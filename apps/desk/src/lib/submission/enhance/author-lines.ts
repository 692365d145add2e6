/**
 * Adds, moves and removes authors where the buttons stand, without a round trip.
 *
 * @returns adds a line
 */
export function enhanceAuthorLines(form: HTMLFormElement): () => void {
  const list = form.querySelector<HTMLElement>('[data-authors]');
  if (list === null) return () => undefined;
  const lines = () => [...list.querySelectorAll<HTMLElement>('[data-author]')];

  const add = () => {
    const [first] = lines();
    if (first === undefined) return;
    const line = first.cloneNode(true);
    if (!(line instanceof HTMLElement)) return;
    empty(line);
    list.append(line);
    number(lines());
  };

  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const [, kind, index = ''] = /^author-(add|up|down|remove)-?(\d*)$/.exec(button?.value ?? '') ?? [];
    if (button === null || kind === undefined) return;
    event.preventDefault();
    const line = lines()[Number(index)];
    if (kind === 'add') {
      add();
      lines().at(-1)?.querySelector('input')?.focus();
    } else if (line !== undefined) {
      if (kind === 'up') line.previousElementSibling?.before(line);
      if (kind === 'down') line.nextElementSibling?.after(line);
      if (kind === 'remove') remove(line, lines().length === 1);
      number(lines());
      if (kind === 'remove') (lines()[Number(index)] ?? lines().at(-1))?.querySelector('input')?.focus();
      // The button went along with its line; one that can do no more hands on to its neighbour.
      else (button.disabled ? line.querySelector<HTMLElement>('button:enabled') : button)?.focus();
    }
    form.dispatchEvent(new Event('input'));
  });
  return add;
}

function remove(line: HTMLElement, isLast: boolean): void {
  if (isLast) empty(line);
  else line.remove();
}

function empty(line: HTMLElement): void {
  for (const input of line.querySelectorAll('input')) {
    if (input.type === 'checkbox') input.checked = false;
    else if (input.type !== 'hidden') input.value = '';
    else input.remove();
    input.removeAttribute('aria-invalid');
  }
  for (const error of line.querySelectorAll('[id$="-error"]')) error.remove();
}

/** Names each line by its place, in names, ids, labels and words alike. */
function number(lines: readonly HTMLElement[]): void {
  for (const [index, line] of lines.entries()) {
    for (const element of line.querySelectorAll('*')) {
      for (const attribute of ['id', 'name', 'for', 'value', 'aria-describedby']) {
        const value = element.getAttribute(attribute);
        if (value === null || !/author-/.test(value) || isTyped(element, attribute)) continue;
        const numbered = value.replace(/author-(up-|down-|remove-)?\d+/g, `author-$1${index}`);
        element.setAttribute(attribute, numbered);
      }
    }
    for (const words of line.querySelectorAll('legend, button .visually-hidden')) {
      words.textContent = words.textContent.replace(/\d+/, String(index + 1));
    }
    for (const button of line.querySelectorAll('button')) {
      button.disabled =
        (button.value.startsWith('author-up') && index === 0) ||
        (button.value.startsWith('author-down') && index === lines.length - 1);
    }
  }
}

/** What a person typed is left alone, even where it says "author-1". */
function isTyped(element: Element, attribute: string): boolean {
  return attribute === 'value' && element.localName !== 'button';
}
