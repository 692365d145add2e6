import { registerHooks } from 'node:module';

// Says on stderr, one to a line, which files a process loads.
registerHooks({
  load(url, context, next) {
    process.stderr.write(`${url}\n`);
    return next(url, context);
  },
});
