import { expect, test } from 'vitest';
import { readMailServer } from './mail-server.ts';

test('the user is the sender where no other is named, and special characters are percent-encoded', () => {
  expect(readMailServer('smtp://desk%40example.org:p%40ss%2F@mail.example.org')).toEqual({
    host: 'mail.example.org',
    port: 587,
    secure: false,
    auth: { user: 'desk@example.org', pass: 'p@ss/' },
    from: 'desk@example.org',
  });
});

test('a server without a password, TLS from the start, and a port of its own', () => {
  expect(readMailServer('smtps://[::1]:2465/?from=desk@example.org')).toEqual({
    host: '::1',
    port: 2465,
    secure: true,
    auth: undefined,
    from: 'desk@example.org',
  });
});

test.each([
  'mail.example.org',
  'https://mail.example.org',
  'smtp://user:hunter2@mail.example.org',
  'smtp://user:hunter2@mail.example.org/?from=a@b,c@d',
  'smtp://mail.example.org/?from=a@b%0d%0aBcc:c@d',
])('%s is refused, and its password is not repeated', (address) => {
  expect(() => readMailServer(address)).toThrow(/Write smtp:\/\/user:password@host/);
  expect(() => readMailServer(address)).not.toThrow(/hunter2/);
});
