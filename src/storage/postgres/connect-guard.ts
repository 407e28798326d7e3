/** Connects by the function that is given, unless that has just failed. */
export type ConnectGuard = <Connection>(connect: () => Promise<Connection>) => Promise<Connection>;

export interface ConnectGuardOptions {
  /** Monotonic time in milliseconds. */
  now?(): number;
  /** From 0 to 1. */
  random?(): number;
}

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/**
 * Keeps statements from connecting to a database that is gone: after a failure, all others fail with the same error until a pause is over, then one tries.
 * The pause grows, and it is random, so that many instances do not come back at the same time.
 */
export function createConnectGuard({ now = () => performance.now(), random = Math.random }: ConnectGuardOptions = {}): ConnectGuard {
  let failures = 0;
  let failure: unknown;
  let retryAt = Number.NEGATIVE_INFINITY;
  let isTrying = false;

  return async function guardedConnect(connect) {
    if (failures === 0) return attempt(connect);
    if (isTrying || now() < retryAt) throw failure;
    isTrying = true;
    try {
      return await attempt(connect);
    } finally {
      isTrying = false;
    }
  };

  async function attempt<Connection>(connect: () => Promise<Connection>): Promise<Connection> {
    try {
      const connection = await connect();
      failures = 0;
      return connection;
    } catch (error) {
      failures += 1;
      failure = error;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
      retryAt = now() + pause * (0.5 + random() / 2);
      throw error;
    }
  }
}
