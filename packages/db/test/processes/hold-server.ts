// Opens the embedded server of a folder, says its process, and holds it until it is killed or told to end.
import { openEmbeddedServer } from '../../src/embedded/open-embedded-server.ts';
import { findClaim } from '../../src/embedded/server-claim.ts';

const folder = process.argv[2] ?? '';
const server = await openEmbeddedServer(folder);
console.log(`server ${findClaim(`${folder}/cluster`)?.pid}`);
process.once('SIGTERM', () => void server.close().then(() => console.log('closed')));
