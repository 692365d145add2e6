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

test('every module that Node loads finds what it imports: nothing is left to the tools of this repository', async () => {
  consumer.write('load-all.js', LOAD_ALL);
  const names = packages.map(({ name }) => name).filter((name) => name !== '@ml4astro/ui');
  const { loaded, failed } = JSON.parse(await consumer.node('load-all.js', ...names)) as {
    loaded: number;
    failed: string[];
  };
  expect(failed).toEqual([]);
  expect(loaded).toBeGreaterThan(300);
});

describe('workshop, installed', () => {
  test('checks the series of the folder that it is called in', async () => {
    expect(await consumer.shell('npx workshop check')).toContain('1 edition, 0 errors, 0 warnings');
  });

  test.each([['deploy 2031 --to out'], ['seal 2031 --at 2031-12-31T00:00:00Z']])(
    'says in one sentence that "%s" needs the repository, which builds the sites',
    async (line) => {
      await expect(consumer.shell(`npx workshop ${line}`)).rejects.toMatchObject({
        cause: {
          code: 1,
          stdout: '',
          stderr: expect.stringMatching(/^[^\n]* repository of the series[^\n]*\n$/),
        },
      });
    },
  );

  test('moves a date and starts a year without the repository', async () => {
    await consumer.shell('npx workshop extend workshop 2031-07-21 --announced 2031-02-01 --yes');
    await consumer.shell(`npx workshop new 2032 --yes --conference "Conf 2032" --from 2032-07-20 --to 2032-07-20 \\
      --city Paris --country France --timezone Europe/Paris --at 2031-08-01T00:00:00Z`);
    expect(await consumer.shell('npx workshop check')).toMatch(/^2 editions, 0 errors/m);
  });

  test.each(commands.filter(({ command }) => /^(?:(?:npx )?pnpm )?workshop /.test(command)))(
    'knows the command of "$command"',
    async ({ command }) => {
      const [name = ''] = command.replace(/^.*?workshop /, '').split(' ');
      expect(await consumer.shell(`npx workshop ${name} --help`)).toContain(`workshop ${name}`);
    },
  );
});

/** Imports each module of these packages; their programs start when they are called, not when they are loaded. */
const LOAD_ALL = `
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const failed = [];
let loaded = 0;
for (const name of process.argv.slice(2)) {
  for (const file of globSync('node_modules/' + name + '/dist/**/*.js')) {
    try {
      await import(pathToFileURL(file));
      loaded += 1;
    } catch (error) {
      failed.push(file + ': ' + error.message);
    }
  }
}
console.log(JSON.stringify({ loaded, failed }));
// Programs are among them, and would go on: one reads PDFs until it is told to stop.
process.exit();
`;

const TSCONFIG = `{
  "compilerOptions": { "module": "nodenext", "target": "es2024", "strict": true, "noEmit": true, "types": ["node"] },
  "include": ["*.ts"]
}
`;

const VITE_CONFIG = `import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte()], logLevel: 'info' };
`;
