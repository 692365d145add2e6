import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../src/catalog.ts';
import { Consumer } from '../src/consumer.ts';
import { packPackage } from '../src/pack.ts';
import { listPublishedPackages, ROOT } from '../src/published-packages.ts';
import { blockCommands, needsRepository, promisedOutput, readmeBlocks } from '../src/readme-block.ts';

const packages = listPublishedPackages();
const blocks = packages.flatMap(({ name, folder }) =>
  readmeBlocks(readFileSync(join(folder, 'README.md'), 'utf8')).map((block, index) => ({
    ...block,
    name,
    file: `${name.replace(/\W+/g, '-').slice(1)}-${index + 1}`,
  })),
);
const programs = blocks.filter(({ language }) => language === 'ts' || language === 'js');
const components = blocks.filter(({ language }) => language === 'svelte');
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap((block) => blockCommands(block).map((command) => ({ name: block.name, command })));
const typed = commands.filter(({ command }) => !needsRepository(command));
const installs = typed.filter(({ command }) => command.startsWith('npm install '));
const others = typed.filter(({ command }) => !command.startsWith('npm install '));

let consumer: Consumer;

beforeAll(async () => {
  const packed = mkdtempSync(join(tmpdir(), 'packed-'));
  consumer = new Consumer();
  try {
    const tarballs: string[] = [];
    for (const each of packages) tarballs.push(await packPackage(each, packed));
    // What those who write TypeScript, or Svelte, have beside our packages.
    const tools = ['typescript', '@types/node', 'svelte', 'vite', '@sveltejs/vite-plugin-svelte'];
    const catalog = readCatalog(ROOT);
    await consumer.npm('install', ...tarballs, ...tools.map((tool) => `${tool}@${catalog[tool]}`));
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
  return () => consumer.remove();
});

test('every package shows its reader something to do', () => {
  expect(
    packages.map(({ name }) => name).filter((name) => !blocks.some((block) => block.name === name)),
  ).toEqual([]);
});

describe('installed in an empty folder, a package does what its README says', () => {
  test.each(programs)('$file prints what it promises', async ({ file, language, code }) => {
    consumer.write(`${file}.${language}`, code);
    const printed = await consumer.node(`${file}.${language}`);
    const promised = promisedOutput(code);
    expect(printed.trimEnd().split('\n')).toEqual(promised.length > 0 ? promised : ['']);
  });

  test('its programs have the right types', async () => {
    for (const { file, language, code } of programs) consumer.write(`${file}.${language}`, code);
    consumer.write('tsconfig.json', TSCONFIG);
    expect(await consumer.shell('tsc -p .')).toBe('');
  });

  test.each(components)('$file is rendered by Vite and Svelte, with its fonts', async ({ file, code }) => {
    consumer.write(`${file}.svelte`, code);
    consumer.write('vite.config.js', VITE_CONFIG);
    consumer.write('index.html', `<script type="module" src="/main.js"></script>\n`);
    consumer.write(
      'main.js',
      `import { mount } from 'svelte';\nimport App from './${file}.svelte';\nmount(App, { target: document.body });\n`,
    );
    consumer.write(
      'render.js',
      `import { render } from 'svelte/server';\nimport App from './server/${file}.js';\nconsole.log(render(App).body);\n`,
    );
    expect(await consumer.shell('vite build --outDir client')).toMatch(/\.woff2/);
    await consumer.shell(`vite build --ssr ${file}.svelte --outDir server`);
    const rendered = await consumer.node('render.js');
    expect(rendered).toContain('<time datetime="2025-06-02T12:00:00Z">14:00 on 2 June 2025</time>');
  });

  // Done from the tarballs above: what is left to see is that each name is one of ours, or one that ours ask for.
  test.each(installs)('$name: what "$command" names can be installed', ({ command }) => {
    const peers = packages.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}));
    const known = [...packages.map(({ name }) => name), ...peers];
    expect(known).toEqual(expect.arrayContaining(command.split(' ').slice(2)));
  });

  test.each(others)('$name: $command', async ({ command }) => {
    await expect(consumer.shell(command)).resolves.toBeDefined();
  });
});

describe('workshop, installed', () => {
  test('checks the series of the folder that it is called in', async () => {
    expect(await consumer.shell('npx workshop check')).toContain('1 edition, 0 errors, 0 warnings');
  });

  test.each(commands.filter(({ command }) => /^(?:(?:npx )?pnpm )?workshop /.test(command)))(
    'knows the command of "$command"',
    async ({ command }) => {
      const [name = ''] = command.replace(/^.*?workshop /, '').split(' ');
      expect(await consumer.shell(`npx workshop ${name} --help`)).toContain(`workshop ${name}`);
    },
  );
});

const TSCONFIG = `{
  "compilerOptions": { "module": "nodenext", "target": "es2024", "strict": true, "noEmit": true, "types": ["node"] },
  "include": ["*.ts"]
}
`;

const VITE_CONFIG = `import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte()], logLevel: 'info' };
`;
