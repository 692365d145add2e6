// `node tooling/release/src/run-publish.ts FOLDER [--provenance]`: publishes the tarballs that `changeset pack` left in a folder.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishPacked } from './publish-packed.ts';

const { values, positionals } = parseArgs({
  options: { provenance: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('Name the folder that "changeset pack --out-dir" wrote.\n');
  process.exitCode = 2;
} else {
  const options = { env: process.env, provenance: values.provenance };
  for (const { name, version, outcome } of await publishPacked(resolve(folder), options)) {
    process.stdout.write(`${name}@${version} ${outcome === 'there' ? 'is there already' : 'published'}\n`);
  }
}
