import { fileURLToPath } from 'node:url';
import { WorkshopError } from '@ml4astro/api/public';
import { startGateway } from './gateway.ts';
import { USAGE, readSettings } from './settings.ts';
import { StartError } from './start-error.ts';

const repository = (folder: string) => fileURLToPath(new URL(`../../../${folder}`, import.meta.url));

try {
  const settings = readSettings(process.argv.slice(2), process.env, {
    editions: repository('editions'),
    data: repository('.data'),
  });
  if (settings === undefined) {
    console.log(USAGE);
    process.exit(0);
  }
  const gateway = await startGateway(settings, (line) => console.log(line));
  console.log(`The series is at ${gateway.url}`);
  for (const { year, path } of gateway.editions) console.log(`  ${year}  ${gateway.url}${path}/`);
  for (const note of gateway.notes) console.log(`  ${note}`);
  const stop = (signal: NodeJS.Signals) => {
    void gateway.stop(signal).then(() => process.exit(0));
    // Asked again, it stops at once. Not in the first second: a terminal and a process manager may both pass one Ctrl-C on.
    process.on(signal, () => undefined);
    setTimeout(() => process.once(signal, () => process.exit(130)), 1000).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (error instanceof StartError) fail(error.message, error.exitCode);
  if (error instanceof WorkshopError) fail(error.message, 1);
  if (isListenError(error, 'EADDRINUSE')) {
    fail(
      `Port ${error.port} is taken. Stop what listens there, or choose another: npm start -- --port ${error.port + 1}`,
      1,
    );
  }
  if (isListenError(error, 'EACCES'))
    fail(`This user may not listen on port ${error.port}. Choose one above 1023.`, 1);
  throw error;
}

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function isListenError(error: unknown, code: string): error is Error & { port: number } {
  return error instanceof Error && 'code' in error && error.code === code && 'port' in error;
}
