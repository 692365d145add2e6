import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Failure } from './failure.mjs';

/** npm passes a signal on although the whole group got it; the same one again within this many milliseconds is an echo. */
const ECHO = 500;

/** How often we look whether whoever started us is still there, in milliseconds. */
const ORPHAN_CHECK = 500;

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the program we were called for, in the foreground: it has our streams, gets our signals, and its exit code is ours.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} 128 + n for a program that signal n ended, as shells count
 */
export function supervise(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' });
    // Ctrl-C in a terminal reaches the whole group, the child too: told twice, it would stop without its farewell.
    const listeners = FORWARDED.map((signal) => {
      let forwardedAt = -Infinity;
      const forward = () => {
        const isEcho = performance.now() - forwardedAt < ECHO;
        if (isEcho || (signal === 'SIGINT' && process.stdin.isTTY)) return;
        forwardedAt = performance.now();
        child.kill(signal);
      };
      process.on(signal, forward);
      return () => process.off(signal, forward);
    });
    // npm hands a signal to its shell, which dies of it and tells us nothing: left behind, the program would serve for ever.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, ORPHAN_CHECK);
    child.on('error', (error) => {
      clearInterval(watch);
      reject(new Failure(`${program} cannot be started (${error.message}).`));
    });
    child.on('close', (code, signal) => {
      clearInterval(watch);
      for (const remove of listeners) remove();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
