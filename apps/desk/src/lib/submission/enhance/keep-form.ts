import { Autosaver, type SaveAnswer, type SaveState } from './autosaver.ts';
import { isWorthRestoring, readCopy, type KeptCopy } from './kept-copy.ts';
import { restoreForm } from './restore-form.ts';
import { saveWords } from './save-words.ts';

/**
 * Loses nothing of what is typed: a draft is saved as one types, what is not saved yet is kept in this browser, and leaving
 * the page with something unsaved asks first.
 *
 * @param parts `addAuthor` adds a line for an author; `now` is the page's clock
 */
export function keepForm(
  form: HTMLFormElement,
  { addAuthor, now }: { addAuthor: () => void; now: () => number },
): void {
  const version = form.querySelector<HTMLInputElement>('[data-version]');
  const state = form.querySelector<HTMLElement>('[data-save-state]');
  const { autosave } = form.dataset;
  if (version === null || state === null) return;
  const key = `desk-form:${location.pathname}`;
  const entries = (): KeptCopy['entries'] =>
    [...new FormData(form)].filter(
      (entry): entry is [string, string] => entry[0] !== 'version' && typeof entry[1] === 'string',
    );
  const keep = (sent: boolean) => {
    const copy: KeptCopy = { version: Number(version.value), entries: entries(), sent };
    keepInStore(key, JSON.stringify(copy));
  };

  let isDirty = form.dataset['unsaved'] !== undefined;
  let isLeaving = false;
  const tell = (told: SaveState, message: string) => {
    state.dataset['saveState'] = told;
    state.textContent = saveWords(told, message, now());
  };
  const send = async (): Promise<SaveAnswer> => {
    const answer = await sendForm(autosave ?? '', form);
    if (answer.kind === 'saved') version.value = String(answer.version);
    return answer;
  };
  const autosaver =
    autosave === undefined
      ? undefined
      : new Autosaver({
          send,
          tell: (told, message) => {
            if (told === 'saved' && autosaver?.isDirty === false) {
              isDirty = false;
              removeFromStore(key);
            }
            tell(told, message);
          },
        });
  const note = () => {
    isDirty = true;
    keep(false);
    autosaver?.note();
    if (autosaver === undefined) tell('typing', '');
  };

  const copy = readCopy(readStore(key));
  if (!isDirty && copy !== undefined && isWorthRestoring(copy, Number(version.value), entries())) {
    restoreForm(form, copy.entries, addAuthor);
    version.value = String(copy.version);
    note();
    state.textContent = 'What you wrote here and had not saved is back.';
  } else {
    removeFromStore(key);
    if (autosaver !== undefined && !isDirty) state.textContent = 'It is saved as you write.';
  }

  form.addEventListener('input', note);
  form.addEventListener('submit', (event) => {
    keep(true);
    const running = autosaver?.stop();
    if (running === undefined) {
      isLeaving = true;
      return;
    }
    // It must be through first, or the form would meet its own copy as somebody else's.
    event.preventDefault();
    const { submitter } = event;
    // In a task of its own: while this event is on its way, the form cannot be sent.
    void running.then(() => setTimeout(() => form.requestSubmit(submitter)));
  });
  addEventListener('beforeunload', (event) => {
    if (isDirty && !isLeaving) event.preventDefault();
  });
  addEventListener('online', () => autosaver?.hurry());
  document.addEventListener('visibilitychange', () => autosaver?.hurry());
}

async function sendForm(address: string, form: HTMLFormElement): Promise<SaveAnswer> {
  try {
    const response = await fetch(address, { method: 'POST', body: new FormData(form) });
    const answer = (await response.json()) as SaveAnswer | { kind?: undefined };
    return answer.kind === undefined ? { kind: 'failed', message: '' } : answer;
  } catch {
    return { kind: 'offline' };
  }
}

function readStore(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing still saves. */
function keepInStore(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Full, or forbidden.
  }
}

function removeFromStore(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden, so there is nothing.
  }
}
