import { explainOutput } from './explain-output.mjs';
import { runCaptured } from './run-captured.mjs';
import { say } from './say.mjs';

/**
 * Builds what the gateway serves; what is built already comes out of turbo's cache.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @throws {import('./failure.mjs').Failure}
 */
export async function buildGateway(root, env) {
  say('Building what the gateway serves');
  const { code, output } = await runCaptured(
    'turbo',
    ['run', 'build', '--filter=@ml4astro/gateway...', '--output-logs=errors-only'],
    { cwd: root, env },
  );
  if (code !== 0)
    throw explainOutput(output, `The build failed (exit code ${code}); its last lines are above.`);
}
