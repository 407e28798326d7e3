import { type Kysely, sql } from "kysely";
import type { SystemInstance } from "../../../../generated/operator.ts";
import type { Presence } from "../presence.ts";

export interface PresenceOptions {
  kysely: Kysely<unknown>;
  /** UUID of this instance. */
  instance: string;
  host: string;
  version: string;
  /** In milliseconds since 1970. */
  startedAt: number;
  /** Time between two signs of life, in milliseconds. */
  interval?: number;
}

const INTERVAL_MS = 2000;
const ALIVE_SECONDS = 10;

interface Row extends Omit<SystemInstance, "isThis" | "startedAt" | "seenAt" | "isAlive"> {
  started_at: number;
  seen_at: number;
  is_alive: boolean;
}

/** Writes now and then that this instance runs. Without the database it is silent: whoever needs the database reports that. */
export async function openPresence(options: PresenceOptions): Promise<Presence> {
  const { kysely, instance, host, version, startedAt, interval = INTERVAL_MS } = options;
  let signing = sign();
  await signing;
  const timer = setInterval(() => {
    signing = signing.then(sign);
  }, interval).unref();

  return {
    instances: async () => {
      const { rows } = await sql<Row>`
        SELECT id, host, version, started_at, floor(extract(epoch FROM seen_at) * 1000)::bigint AS seen_at,
          seen_at > clock_timestamp() - ${ALIVE_SECONDS} * interval '1 second' AS is_alive,
          ARRAY(SELECT name FROM imhook.lease WHERE holder = instance.id AND expires_at > clock_timestamp() ORDER BY name COLLATE "C") AS follows
        FROM imhook.instance AS instance ORDER BY started_at, id`.execute(kysely);
      return rows.map((row) => toInstance(row, instance));
    },
    close: async () => {
      clearInterval(timer);
      await signing;
      await sql`DELETE FROM imhook.instance WHERE id = ${instance}`.execute(kysely).catch(() => {});
    },
  };

  async function sign(): Promise<void> {
    await sql`
      WITH gone AS (DELETE FROM imhook.instance WHERE seen_at < clock_timestamp() - interval '1 day')
      INSERT INTO imhook.instance (id, host, version, started_at, seen_at) VALUES (${instance}, ${host}, ${version}, ${startedAt}, clock_timestamp())
      ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`
      .execute(kysely)
      .catch(() => {});
  }
}

function toInstance({ started_at: startedAt, seen_at: seenAt, is_alive: isAlive, ...row }: Row, self: string): SystemInstance {
  return { ...row, startedAt, seenAt, isAlive, isThis: row.id === self };
}
