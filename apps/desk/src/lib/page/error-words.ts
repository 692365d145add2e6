/** What the page of an error says. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

/** Messages that Kit makes up itself, which say nothing more than the status. */
const OF_KIT = /^(Not Found|Forbidden|Internal Error|Error: \d+|Method Not Allowed)$/;

/**
 * The words for a status.
 *
 * @param message what exactly was refused, where that is known
 */
export function errorWords(status: number, message?: string): ErrorWords {
  const said = message === undefined || OF_KIT.test(message) ? undefined : message;
  if (status === 404) {
    const moved = 'It may have moved, the link was cut short, or it belongs to another account.';
    return {
      title: 'There is no page at this address',
      text: said === undefined ? moved : `${said} ${moved}`,
    };
  }
  if (status === 403) {
    return {
      title: 'This is not yours to see',
      text: said ?? 'Your account has no part in this. If it should have, ask the organizers.',
    };
  }
  if (status === 413) {
    return {
      title: 'That was too much at once',
      text: said ?? 'What was sent is larger than this page takes.',
    };
  }
  if (status >= 400 && status < 500) {
    return {
      title: 'This could not be done',
      text: said ?? 'What was sent cannot be read here. Go back, load the page again and repeat it.',
    };
  }
  return {
    title: 'This page could not be shown',
    text: 'Something went wrong on our side, and it has been noted. Trying again in a moment may help.',
  };
}
