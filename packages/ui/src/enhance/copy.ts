/** How long "Copied" stays, in milliseconds. */
const SAID_FOR = 4000;

/** Brings the copy buttons of a page to life; where the browser has no clipboard to offer they stay hidden. */
export function enhanceCopying(root: Document): void {
  // Absent on plain http, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return;
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const source = root.getElementById(button.dataset['copy'] ?? '');
    const said = button.parentElement?.querySelector('[role="status"]');
    if (source === null || !said) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      clipboard.writeText(textToCopy(source)).then(
        () => say(said, 'Copied'),
        () => say(said, 'Not copied: the browser does not allow it'),
      );
    });
  }
}

/** The text of an element as one pastes it: a sentence that the markup breaks is one line, `<pre>` keeps its lines. */
export function textToCopy({ localName, textContent }: Pick<Element, 'localName' | 'textContent'>): string {
  const text = textContent.trim();
  return localName === 'pre' ? `${text}\n` : text.replace(/\s+/g, ' ');
}

function say(status: Element, words: string): void {
  status.textContent = words;
  setTimeout(() => (status.textContent = ''), SAID_FOR);
}
