import pg from "pg";
import type { ConnectGuard } from "./connect-guard.ts";

/**
 * Returns the clients of a pool, which connect by a guard. A pool makes them for the statements that wait as well: without a guard of their own, each of
 * these would try to connect to a database that is gone.
 */
export function guardedClient(guard: ConnectGuard): new () => pg.ClientBase {
  return class extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super(config);
      // A connection that breaks fails its statement, and tells the client besides. An error that nobody listens to would end the process.
      this.on("error", () => {});
    }

    override connect(): Promise<pg.Client>;
    override connect(callback: Connected): void;
    override connect(callback?: Connected): Promise<pg.Client> | undefined {
      const connected = guard.connect(() => super.connect());
      if (callback === undefined) return connected;
      // pg declares what callers may pass, and not what it calls.
      const done = callback as (error: Error | null, client?: pg.Client) => void;
      connected.then((client) => done(null, client), done);
      return undefined;
    }
  };
}

type Connected = ((error: Error) => void) | ((error: null, client: pg.Client) => void);
