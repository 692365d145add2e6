#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';

const sources = new URL('../src/main.ts', import.meta.url);
const built = new URL('../dist/main.js', import.meta.url);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `workshop needs Node 22.18 or newer, this is ${process.version}. "pnpm workshop" brings its own.\n`,
  );
  process.exit(2);
}

// Compiled code is kept in the machine's temporary folder: the second start takes a third less.
nodeModule.enableCompileCache();

// In the repository the sources run as they are, ours and those of the packages they import: no build, and never an old one.
const fromSources = existsSync(sources) && !import.meta.url.includes('/node_modules/');
if (fromSources) {
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: [...context.conditions, 'source'] }),
  });
}

try {
  const { main } = await import((fromSources ? sources : built).href);
  await main(process.argv);
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(`${error.message}\nInstall first: "npm start" or "pnpm install" does it.\n`);
  process.exitCode = 2;
}
