/** How often a file is sent again when the line breaks, before the person is asked. */
const MOST_TRIES = 4;

/** Milliseconds before the first retry; each next one waits twice as long. */
const FIRST_WAIT = 1500;

/** What became of one try. */
type Outcome =
  | { readonly kind: 'done'; readonly href: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'broken' };

/** Sends the file of a form with its progress shown. A file that is too large is told before it travels. */
export function enhanceUpload(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const said = form.querySelector<HTMLElement>('[data-said]');
  const bar = form.querySelector<HTMLElement>('[data-bar]');
  const button = form.querySelector('button');
  if (input === null || said === null || bar === null || button === null) return;
  const limit = Number(form.dataset['limit']);

  const say = (words: string, isProblem = false) => {
    said.textContent = words;
    said.toggleAttribute('data-problem', isProblem);
  };
  const show = (share: number) => {
    const percent = Math.floor(share * 100);
    bar.querySelector('progress')?.setAttribute('value', String(percent));
    const words = bar.querySelector('[data-percent]');
    if (words !== null) words.textContent = `${percent} %`;
  };

  /** Says so, where the file is too large. */
  const tellSize = (): boolean => {
    const [file] = input.files ?? [];
    const isTooLarge = file !== undefined && file.size > limit;
    say(
      isTooLarge
        ? `This file has ${(file.size / 1_000_000).toFixed(1)} MB, and ${limit / 1_000_000} MB are taken.`
        : '',
      isTooLarge,
    );
    return isTooLarge;
  };
  input.addEventListener('change', tellSize);

  let isRunning = false;
  const run = async () => {
    isRunning = true;
    button.disabled = true;
    bar.hidden = false;
    for (let turn = 1; turn <= MOST_TRIES; turn += 1) {
      say(turn === 1 ? 'Uploading …' : 'The connection broke. Uploading again …');
      show(0);
      const outcome = await send(form, (share) => {
        show(share);
        if (share === 1) say('Received. The file is being checked …');
      });
      if (outcome.kind === 'done') {
        isRunning = false;
        return visit(outcome.href);
      }
      if (outcome.kind === 'refused') {
        say(outcome.message, true);
        break;
      }
      if (turn === MOST_TRIES) {
        say('The connection broke, and nothing was saved. Try again when it is back.', true);
      } else {
        await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT * 2 ** (turn - 1)));
      }
    }
    isRunning = false;
    button.disabled = false;
    bar.hidden = true;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isRunning && !tellSize()) void run();
  });
  addEventListener('beforeunload', (event) => {
    if (isRunning) event.preventDefault();
  });
}

/** Loads the page of an address, also where it is the address of this one: then its fragment alone would be gone to. */
function visit(href: string): void {
  const { pathname, search, hash } = new URL(href, location.href);
  if (pathname !== location.pathname || search !== location.search) return location.assign(href);
  location.hash = hash;
  location.reload();
}

/** One try. `fetch` tells nothing of what is on its way, so it is an older kind of request. */
function send(form: HTMLFormElement, show: (share: number) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.dataset['upload'] ?? form.action);
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      show(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('error', () => resolve({ kind: 'broken' }));
    request.addEventListener('timeout', () => resolve({ kind: 'broken' }));
    request.addEventListener('load', () => resolve(readAnswer(request)));
    request.send(new FormData(form));
  });
}

/** A gateway that could not reach us is a broken line as well. */
function readAnswer({ status, responseText }: XMLHttpRequest): Outcome {
  if (status >= 502 && status <= 504) return { kind: 'broken' };
  const answer = parse(responseText);
  if (status < 300 && typeof answer.href === 'string') return { kind: 'done', href: answer.href };
  return {
    kind: 'refused',
    message:
      typeof answer.message === 'string'
        ? answer.message
        : 'This did not work. Nothing was saved; try again in a moment.',
  };
}

function parse(text: string): { readonly href?: unknown; readonly message?: unknown } {
  try {
    return JSON.parse(text) as { href?: unknown; message?: unknown };
  } catch {
    return {};
  }
}
