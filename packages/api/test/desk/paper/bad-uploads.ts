import { randomUUID } from 'node:crypto';
import { receivePaper } from '../../../src/desk/paper/receive-paper.ts';
import { sendPaper } from '../../../src/desk/paper/send-paper.ts';
import type { PaperKind } from '../../../src/desk/policy/paper.ts';
import { CLOSES, ENDS, OPENS } from '../submission/call-series.ts';
import type { PaperScene, SceneViewer } from './paper-scene.ts';
import { file, formBytes, FORM_TYPE, key, uploadRequest, type FormPart } from './upload-request.ts';

/** A request that is wrong, with the status and a part of the sentence that it gets. */
export type BadUpload = readonly [
  name: string,
  ask: (scene: PaperScene) => Promise<unknown>,
  status: number,
  words: RegExp,
];

interface Place {
  readonly as?: SceneViewer;
  readonly edition?: number;
  readonly to?: string;
  readonly at?: number;
}

const upload = async (
  scene: PaperScene,
  body: Uint8Array,
  { as = 'Ada', edition = 2031, to = scene.draft, at = OPENS + 60_000 }: Place = {},
  type = FORM_TYPE,
) => {
  scene.papers.call.now = at;
  const place = { edition, submission: to };
  return await receivePaper(
    scene.papers.desk,
    scene.viewer(as),
    place,
    uploadRequest(body, { type }).request,
  );
};

/** The form of a good paper, in the wrong place or at the wrong time. */
const good = (place: (scene: PaperScene) => Place) => (scene: PaperScene) =>
  upload(scene, formBytes([key(), file(scene.pdf)]), place(scene));

/** A form that is wrong, of who may, in time. */
const parts = (write: (scene: PaperScene) => readonly FormPart[]) => (scene: PaperScene) =>
  upload(scene, formBytes(write(scene)));

/** A body that calls itself something else, or is no form. */
const raw = (write: (scene: PaperScene) => Uint8Array | string, type?: string) => (scene: PaperScene) =>
  upload(scene, Buffer.from(write(scene)), {}, type);

const fetch =
  (
    as: SceneViewer,
    more: (scene: PaperScene) => { to?: string; version?: number; kind?: PaperKind; edition?: number },
  ) =>
  async (scene: PaperScene) => {
    const { to = scene.sentIn, version = 1, kind = 'original', edition = 2031 } = more(scene);
    return await sendPaper(scene.papers.desk, scene.viewer(as), { submission: to, version, kind, edition });
  };

/** Forms that no page of ours sends. */
export const BAD_FORMS: readonly BadUpload[] = [
  ['no body', (scene) => upload(scene, Buffer.alloc(0)), 400, /breaks off/],
  ['a form without parts', parts(() => []), 400, /breaks off|no file/],
  ['the key alone', parts(() => [key()]), 400, /no file in it/],
  ['the file alone', parts(({ pdf }) => [file(pdf)]), 400, /uploadKey has to come before the file/],
  ['the file before the key', parts(({ pdf }) => [file(pdf), key()]), 400, /before the file/],
  ['two files', parts(({ pdf }) => [key(), file(pdf), file(pdf)]), 400, /one file/],
  ['two keys', parts(({ pdf }) => [key(), key(), file(pdf)]), 400, /one uploadKey/],
  ['a field after the file', parts(({ pdf }) => [key(), file(pdf), key()]), 400, /one uploadKey/],
  [
    'a field that is not asked for',
    parts(({ pdf }) => [{ name: 'submission', bytes: randomUUID() }, file(pdf)]),
    400,
    /no place for "submission"/,
  ],
  [
    'a file under another name',
    parts(({ pdf }) => [key(), { ...file(pdf), name: 'paper' }]),
    400,
    /no place for a file "paper"/,
  ],
  ['a file that is a field', parts(({ pdf }) => [key(), { name: 'file', bytes: pdf }]), 400, /one uploadKey/],
  ['no file chosen', parts(() => [key(), { ...file(''), fileName: '' }]), 400, /Choose a file first/],
  ['a key that is empty', parts(({ pdf }) => [key(''), file(pdf)]), 400, /8 to 100/],
  ['a key that is too short', parts(({ pdf }) => [key('x'), file(pdf)]), 400, /8 to 100/],
  ['a key that is too long', parts(({ pdf }) => [key('x'.repeat(101)), file(pdf)]), 400, /8 to 100/],
  [
    'a key that asks the database',
    parts(({ pdf }) => [key("'; drop table paper; --"), file(pdf)]),
    400,
    /8 to 100/,
  ],
  ['a key with a null byte', parts(({ pdf }) => [key('12345678\0'), file(pdf)]), 400, /8 to 100/],
  ['a key for every upload', parts(({ pdf }) => [key('%%%%%%%%'), file(pdf)]), 400, /8 to 100/],
  ['a part that says nothing of itself', parts(({ pdf }) => [key(), { bytes: pdf }]), 400, /no file in it/],
  [
    'more parts than a form has',
    parts(() => Array.from({ length: 500 }, () => ({ name: 'x', bytes: 'y' }))),
    400,
    /no place for "x"/,
  ],
  ['a form that breaks off', raw(({ pdf }) => whole(pdf).subarray(0, -40)), 400, /breaks off/],
  ['a form without its last line', raw(({ pdf }) => whole(pdf).subarray(0, -20)), 400, /breaks off/],
  [
    'a form that breaks off in a head',
    raw(({ pdf }) => whole(pdf).subarray(0, 130)),
    400,
    /breaks off|no file/,
  ],
  [
    'another boundary than it says',
    raw(({ pdf }) => whole(pdf), 'multipart/form-data; boundary=snow'),
    400,
    /breaks off/,
  ],
  ['no boundary', raw(({ pdf }) => whole(pdf), 'multipart/form-data'), 400, /multipart\/form-data/],
  [
    'a form of letters',
    raw(() => 'uploadKey=12345678', 'application/x-www-form-urlencoded'),
    400,
    /multipart/,
  ],
  ['the file without a form', raw(({ pdf }) => pdf, 'application/pdf'), 400, /multipart/],
  ['JSON', raw(() => '{"uploadKey":"12345678","file":"JVBERi0="}', 'application/json'), 400, /multipart/],
  [
    'another kind of parts',
    raw(({ pdf }) => whole(pdf), 'multipart/mixed; boundary=rain-on-lambda'),
    400,
    /multipart/,
  ],
  ['no type', raw(({ pdf }) => whole(pdf), ''), 400, /multipart/],
  ['noise for a form', raw(() => Buffer.alloc(70_000, 0xff)), 400, /breaks off/],
];

/** The right form, from the wrong person, to the wrong place, or at the wrong time. */
export const BAD_PLACES: readonly BadUpload[] = [
  ['nobody', good(() => ({ as: 'nobody' })), 401, /signed out/],
  ['a stranger', good(() => ({ as: 'Eve' })), 404, /that you may see/],
  [
    'a stranger, to what was sent in',
    good(({ sentIn }) => ({ as: 'Eve', to: sentIn })),
    404,
    /that you may see/,
  ],
  ['an author who may not edit', good(({ sentIn }) => ({ as: 'Bo', to: sentIn })), 403, /may change it/],
  ['an author who may not edit, to a draft', good(() => ({ as: 'Bo' })), 404, /that you may see/],
  ['an organizer', good(({ sentIn }) => ({ as: 'Olga', to: sentIn })), 403, /may change it/],
  [
    'an organizer of another year',
    good(({ sentIn }) => ({ as: 'Otto', to: sentIn })),
    404,
    /that you may see/,
  ],
  ['a reviewer', good(({ sentIn }) => ({ as: 'Rev', to: sentIn })), 404, /that you may see/],
  ['a submission that is not there', good(() => ({ to: randomUUID() })), 404, /that you may see/],
  ['an id that is none', good(() => ({ to: '1 or 1=1' })), 404, /that you may see/],
  ['an id with a null byte', good(() => ({ to: 'a\0b' })), 404, /that you may see/],
  ['an id out of the folder', good(() => ({ to: '../../etc/passwd' })), 404, /that you may see/],
  ['the address of another year', good(() => ({ edition: 2032 })), 404, /that you may see/],
  ['the address of a year that never was', good(() => ({ edition: 1999 })), 404, /that you may see/],
  ['the address of no year', good(() => ({ edition: Number.NaN })), 404, /that you may see/],
  ['what was withdrawn', good(({ withdrawn }) => ({ to: withdrawn })), 403, /withdrawn: it stays as it is/],
  ['before the call', good(() => ({ at: OPENS - 1 })), 412, /open/],
  ['at the end of the grace', good(() => ({ at: ENDS })), 412, /closed|passed|over/i],
  ['long after', good(({ sentIn }) => ({ to: sentIn, at: CLOSES + 1e10 })), 412, /closed|passed|over/i],
  [
    'a file over the limit of the call',
    (scene) => upload(scene, formBytes([key(), file(Buffer.alloc(5_000_001))])),
    413,
    /larger than 5 MB/,
  ],
];

/** Files that are asked for by who may not have them, or that are not there. */
export const BAD_FETCHES: readonly BadUpload[] = [
  ['the file, by nobody', fetch('nobody', () => ({})), 401, /Sign in/],
  ['the file, by a stranger', fetch('Eve', () => ({})), 404, /that you may see/],
  ['the file, by a reviewer', fetch('Rev', () => ({})), 404, /that you may see/],
  [
    'the copy for reviewers, by a stranger',
    fetch('Eve', () => ({ kind: 'review' })),
    404,
    /that you may see/,
  ],
  ['the file, by an organizer of another year', fetch('Otto', () => ({})), 404, /that you may see/],
  [
    'the file of a draft, by an author who may not edit',
    fetch('Bo', ({ draft }) => ({ to: draft })),
    404,
    /that you may see/,
  ],
  ['the file, by who disowned it', fetch('Dis', () => ({})), 403, /Only the authors/],
  ['the file under another year', fetch('Ada', () => ({ edition: 2032 })), 404, /that you may see/],
  ['the file under an id that is none', fetch('Ada', () => ({ to: "' or ''='" })), 404, /that you may see/],
  ['a version that is not there', fetch('Ada', () => ({ version: 9 })), 404, /no version 9/],
  ['version 0', fetch('Ada', () => ({ version: 0 })), 404, /no version 0/],
  [
    'a version beyond the numbers of the database',
    fetch('Ada', () => ({ version: 2 ** 40 })),
    404,
    /no such version/,
  ],
  [
    'the first version of a draft without a file',
    fetch('Ada', ({ draft }) => ({ to: draft })),
    404,
    /no version 1/,
  ],
];

function whole(pdf: Uint8Array): Buffer {
  return formBytes([key(), file(pdf)]);
}
