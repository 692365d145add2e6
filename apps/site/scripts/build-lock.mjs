// Two builds of one target write to one scratch folder: the second waits for the first.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes the lock and keeps it until this process ends. A lock whose process is gone is taken over.
 *
 * @param {string} file where the lock lies: a file with the id of the process that has it
 */
export function takeBuildLock(file) {
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(own, String(process.pid));
  process.on('exit', () => {
    rmSync(own, { force: true });
    if (readHolder(file) === process.pid) rmSync(file, { force: true });
  });
  for (let said = false; !tryToLink(own, file);) {
    const holder = readHolder(file);
    if (holder === undefined || !isRunning(holder)) {
      removeAbandoned(file, holder);
      continue;
    }
    if (!said) console.error(`Process ${holder} is building this target: waiting for it.`);
    said = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** A link is made with its content, or not at all: nobody ever reads an empty lock. */
function tryToLink(own, file) {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Another process may have taken it over since it was read: what is not the abandoned lock is put back. */
function removeAbandoned(file, holder) {
  const aside = `${file}.${process.pid}.aside`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readHolder(aside) !== holder) tryToLink(aside, file);
  rmSync(aside);
}

function readHolder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
