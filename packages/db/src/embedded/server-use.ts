import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import type { AnsweringServer } from './server-claim.ts';

/** A server that this process is counted among the users of. */
export interface JoinedServer {
  readonly server: AnsweringServer;
  /** The connection that counts it. */
  readonly presence: Client;
}

/** How long after a failed revival the next is tried, in milliseconds. */
const PAUSE = 1000;

/** The use that one process makes of a server. When the server is killed, it is started again where it was, until the use ends. */
export class ServerUse {
  readonly #rejoin: (former: AnsweringServer) => Promise<JoinedServer>;
  #joined: JoinedServer;
  #revival = Promise.resolve();
  #ended = false;

  /** @param rejoin finds or starts the server, its socket where it was before */
  constructor(joined: JoinedServer, rejoin: (former: AnsweringServer) => Promise<JoinedServer>) {
    this.#joined = joined;
    this.#rejoin = rejoin;
    this.#watch();
  }

  get server(): AnsweringServer {
    return this.#joined.server;
  }

  /** Stops watching over the server. @returns what is left to be let go of */
  async end(): Promise<JoinedServer> {
    this.#ended = true;
    await this.#revival;
    this.#joined.presence.removeAllListeners('end');
    return this.#joined;
  }

  #watch(): void {
    this.#joined.presence.once('end', () => {
      this.#revival = this.#revive();
    });
  }

  async #revive(): Promise<void> {
    while (!this.#ended) {
      try {
        this.#joined = await this.#rejoin(this.server);
        this.#watch();
        return;
      } catch {
        // The disk may be full, or the folder gone: a query that is asked meanwhile says that nothing answers.
        await setTimeout(PAUSE);
      }
    }
  }
}
