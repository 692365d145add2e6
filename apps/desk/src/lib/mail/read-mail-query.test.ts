import { expect, test } from 'vitest';
import { readMailQuery } from './read-mail-query.ts';

test('a query narrows the list, and what it does not know counts as absent', () => {
  expect(readMailQuery(new URLSearchParams('state=failed&template=invitation&recipient=+ada+'))).toEqual({
    state: 'failed',
    template: 'invitation',
    recipient: 'ada',
    submission: undefined,
    cursor: undefined,
  });
  expect(readMailQuery(new URLSearchParams('state=lost&template=sign-in&recipient='))).toEqual({
    state: undefined,
    template: undefined,
    recipient: undefined,
    submission: undefined,
    cursor: undefined,
  });
});
