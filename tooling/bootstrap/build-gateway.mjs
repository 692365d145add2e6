import { explainOutput } from './explain-output.mjs';
import { runCaptured } from './run-captured.mjs';
import { say } from './say.mjs';
import { listSealedPackages } from './sealed-packages.mjs';

/**
 * Builds what the gateway serves, static sites of sealed editions among it; what is built already comes out of turbo's
 * cache.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @throws {import('./failure.mjs').Failure}
 */
export async function buildGateway(root, env) {
  say('Building what the gateway serves');
  const wanted = ['@ml4astro/gateway...', ...listSealedPackages(root)];
  const { code, output } = await runCaptured(
    'turbo',
    // One site build fills a core.
    [
      'run',
      'build',
      ...wanted.map((each) => `--filter=${each}`),
      '--concurrency=100%',
      '--output-logs=errors-only',
    ],
    { cwd: root, env },
  );
  if (code !== 0)
    throw explainOutput(output, `The build failed (exit code ${code}); its last lines are above.`);
}
