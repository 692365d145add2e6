import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { consumerEnvironment } from './consumer-environment.ts';
import { writeConsumerSeries } from './consumer-series.ts';
import { runProgram } from './run-program.ts';

const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts'];

/** Somebody who uses our packages: a folder of their own with a small series, the machine's npm, and no setting of ours. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  readonly #settings: NodeJS.ProcessEnv;

  /** @param settings what npm is to use beside the machine's own settings: another registry, another cache */
  constructor(settings: NodeJS.ProcessEnv = {}) {
    this.#settings = settings;
    this.write('package.json', '{ "name": "consumer", "private": true, "type": "module" }\n');
    writeConsumerSeries(this.folder);
  }

  /** Writes a file of the consumer's. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Runs the machine's npm: `install`, `update`. Scripts of packages do not run. */
  npm(command: string, ...args: string[]): Promise<string> {
    // An update asks what is new; for an install, what the machine has seen before is good enough.
    const where = command === 'install' ? ['--prefer-offline'] : ['--prefer-online'];
    return runProgram('npm', [command, ...QUIET, ...where, ...args], this.folder, {
      ...consumerEnvironment(),
      ...this.#settings,
    });
  }

  /** Runs a program of the consumer's with the Node that runs this. */
  node(...args: string[]): Promise<string> {
    return runProgram(process.execPath, args, this.folder, this.#environment());
  }

  /** Runs a line as it is typed into a shell; programs that were installed are found, as by npx. */
  shell(line: string): Promise<string> {
    return runProgram('sh', ['-c', line], this.folder, this.#environment());
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #environment(): NodeJS.ProcessEnv {
    const env = { ...consumerEnvironment(), ...this.#settings };
    const path = [join(this.folder, 'node_modules/.bin'), dirname(process.execPath), env['PATH']];
    return { ...env, PATH: path.join(delimiter) };
  }
}
