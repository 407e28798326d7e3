/** Keeps many statements from connecting to a database that is gone. */
export interface ConnectGuard {
  /** Connects by the function that is given, unless that has just failed. */
  connect<Connection>(connect: () => Promise<Connection>): Promise<Connection>;
  /** Says that a connection was of use. */
  worked(): void;
  /** Says that a connection broke before it was of any use, as those to a pooler do whose database is gone. It counts as a failure to connect. */
  broke(error: unknown): void;
}

export interface ConnectGuardOptions {
  /** Monotonic time in milliseconds. */
  now?(): number;
  /** From 0 to 1. */
  random?(): number;
}

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/**
 * After a failure, all others fail with the same error until a pause is over, then one tries. The pause grows until a connection was of use, and it is
 * random, so that many instances do not come back at the same time.
 */
export function createConnectGuard({ now = () => performance.now(), random = Math.random }: ConnectGuardOptions = {}): ConnectGuard {
  let failures = 0;
  let failure: unknown = null;
  let retryAt = Number.NEGATIVE_INFINITY;
  let isTrying = false;

  return {
    connect: async (connect) => {
      if (failure === null) return attempt(connect);
      if (isTrying || now() < retryAt) throw failure;
      isTrying = true;
      try {
        return await attempt(connect);
      } finally {
        isTrying = false;
      }
    },
    worked: () => {
      failures = 0;
    },
    broke: noteFailure,
  };

  async function attempt<Connection>(connect: () => Promise<Connection>): Promise<Connection> {
    try {
      const connection = await connect();
      failure = null;
      return connection;
    } catch (error) {
      noteFailure(error);
      throw error;
    }
  }

  function noteFailure(error: unknown): void {
    failures += 1;
    failure = error;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
    retryAt = now() + pause * (0.5 + random() / 2);
  }
}
