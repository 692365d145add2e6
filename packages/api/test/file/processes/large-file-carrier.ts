// Started by carry-large-file.ts: `node large-file-carrier.ts DATA [URL]` prints by how many MB its memory grew.
import { Readable } from 'node:stream';
import { openFileStore } from '../../../src/desk/file/open-file-store.ts';

const SIZE = 200_000_000;
const [data = '', url] = process.argv.slice(2);

/** Bytes that are not the same everywhere, each piece a new buffer as from a socket. */
function* pieces(): Generator<Uint8Array> {
  for (let sent = 0; sent < SIZE; sent += 50_000) yield Buffer.alloc(50_000, `piece at ${sent};`);
}

async function* source(): AsyncGenerator<Uint8Array> {
  for (const piece of pieces()) yield await Promise.resolve(piece);
}

const peak = () => process.resourceUsage().maxRSS / 1024;

const store = await openFileStore(url, data);
// What is loaded at the first use is not what is measured.
await store.put(Readable.from([Buffer.alloc(100_000)]), SIZE);
const before = peak();
const { sha256 } = await store.put(source(), SIZE);
let size = 0;
for await (const piece of await store.open(sha256)) size += (piece as Uint8Array).byteLength;
await store.close();
if (size !== SIZE) throw new Error(`${size} bytes came back of ${SIZE}.`);
console.log(Math.round(peak() - before));
