import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';

/**
 * Runs a program and keeps what it writes, so that a run that works stays quiet.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(output: string) => boolean} [options.hopeless] looks at the output so far; `true` ends the program
 * @returns {Promise<{ code: number, output: string }>}
 * @throws {Failure} when there is no such program
 */
export function runCaptured(program, args, { cwd, env, hopeless = () => false }) {
  return new Promise((resolve, reject) => {
    // npm's programs are .cmd files on Windows, which only a shell starts.
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (hopeless(output)) child.kill();
      });
    }
    child.on('error', (error) =>
      reject(
        new Failure(`${program} cannot be started (${error.message}): is it installed and in the PATH?`),
      ),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
