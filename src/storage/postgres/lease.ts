import { type Kysely, sql } from "kysely";

/** The right of one instance to do something that only one may do at a time. */
export interface Lease {
  /** Number of the lease while this instance has it: later holders have higher ones. null while another instance has it, or nobody is known to. */
  token(): number | null;
  /** Gives the right up, so that another instance need not wait for its end. */
  close(): Promise<void>;
}

export interface LeaseOptions {
  /** What it is for. Instances that ask for the same name share one lease. */
  name: string;
  /** UUID of the instance. */
  instance: string;
  /** Time between two renewals, in milliseconds. */
  interval?: number;
  /** Time after which others may take it, in milliseconds. */
  duration?: number;
  /** Monotonic time in milliseconds. */
  now?(): number;
}

const RENEWAL_INTERVAL_MS = 1500;
const DURATION_MS = 5000;

/**
 * Asks for a lease, now and until it is closed. Its end counts by the clock of the database, which all instances share. A holder that cannot renew it
 * stops by its own clock before others may begin; what it has begun by then is stopped by the token, which it hands to `inStep`.
 */
export async function openLease(kysely: Kysely<unknown>, options: LeaseOptions): Promise<Lease> {
  const { name, instance, interval = RENEWAL_INTERVAL_MS, duration = DURATION_MS, now = () => performance.now() } = options;
  let held: { token: number; until: number } | null = null;
  let isClosed = false;
  let renewing = renew();
  await renewing;
  const timer = setInterval(() => {
    renewing = renewing.then(renew);
  }, interval).unref();

  return {
    token: () => (held !== null && now() < held.until ? held.token : null),
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await renewing;
      held = null;
      await sql`UPDATE imhook.lease SET expires_at = '-infinity' WHERE name = ${name} AND holder = ${instance}`
        .execute(kysely)
        .catch(() => {});
    },
  };

  /** Never rejects: without the database nobody can do what the lease is for. */
  async function renew(): Promise<void> {
    if (isClosed) return;
    const askedAt = now();
    const token = await take().catch(() => null);
    if (token !== null) held = { token, until: askedAt + duration };
    else if (held !== null && now() >= held.until) held = null;
  }

  /** Resolves with null if another instance has it. */
  async function take(): Promise<number | null> {
    const { rows } = await sql<{ token: number }>`
      INSERT INTO imhook.lease AS lease (name, holder, token, expires_at)
      VALUES (${name}, ${instance}, 1, clock_timestamp() + ${duration} * interval '1 millisecond')
      ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at,
        token = lease.token + CASE WHEN lease.holder = excluded.holder AND lease.expires_at > clock_timestamp() THEN 0 ELSE 1 END
      WHERE lease.holder = excluded.holder OR lease.expires_at <= clock_timestamp()
      RETURNING lease.token`.execute(kysely);
    return rows[0]?.token ?? null;
  }
}
