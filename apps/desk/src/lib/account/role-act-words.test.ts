import { expect, test } from 'vitest';
import { sayRoleAct } from './role-act-words.ts';

const CHAIR = { role: 'chair' };
const NONE = { role: null };

test.each([
  ['invitation.sent', NONE, CHAIR, 'Ada invited Grace to be chair.'],
  ['invitation.revoked', CHAIR, NONE, 'Ada withdrew the invitation of Grace to be chair.'],
  ['role.granted', NONE, CHAIR, 'Grace became chair, by invitation.'],
  ['role.revoked', CHAIR, NONE, 'Ada took from Grace the role of chair.'],
])('%s', (act, before, after, sentence) => {
  expect(sayRoleAct({ act, by: 'Ada', subject: 'Grace', before, after })).toBe(sentence);
});

test('who leaves took nothing from anybody', () => {
  const act = { act: 'role.revoked', by: 'Ada', subject: 'Ada', before: CHAIR, after: NONE };
  expect(sayRoleAct(act)).toBe('Ada gave up being chair.');
});

test('an account without a name is still somebody', () => {
  const act = { act: 'role.revoked', by: '', subject: 'Ada', before: CHAIR, after: NONE };
  expect(sayRoleAct(act)).toBe('Somebody without a name took from Ada the role of chair.');
});
