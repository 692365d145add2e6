import { startGateway, type GatewayOptions, type RunningGateway } from './gateway.ts';
import { copyOpenEditions } from './open-editions.ts';

/**
 * Starts the gateway on a copy of the editions of which none is sealed: every year is served live, forms and all, and
 * follows the clock.
 */
export async function startOpenGateway({
  env = {},
  ...options
}: GatewayOptions = {}): Promise<RunningGateway> {
  const editions = copyOpenEditions();
  try {
    const gateway = await startGateway({ ...options, env: { ...env, EDITIONS_DIR: editions.folder } });
    const stop = async () => {
      await gateway.stop();
      editions.remove();
    };
    return { ...gateway, stop };
  } catch (error) {
    editions.remove();
    throw error;
  }
}
