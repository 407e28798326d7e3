import { setTimeout as pass } from "node:timers/promises";
import type { ClusterDatabase } from "./database.ts";
import type { Instance } from "./instances.ts";

/** Which instance leads a follower. */
export interface LeasedRow {
  name: string;
  /** Id of the instance. */
  holder: string;
  /** null if it has no cursor. */
  position: number | null;
}

/** From the end of its leader to the progress of a follower elsewhere. */
export interface Takeover {
  follower: string;
  /** null if there was none in time. */
  milliseconds: number | null;
}

const POLL_MS = 50;
const PATIENCE_MS = 30_000;

/** Returns the instances, those that lead more followers first. */
export function byLeases(leases: readonly LeasedRow[], instances: readonly Instance[]): Instance[] {
  const led = (instance: Instance) => leases.filter(({ holder }) => holder === instance.id()).length;
  return instances.toSorted((one, other) => led(other) - led(one));
}

/** Waits, under load, until another instance goes on with each of these; their leaders have ended or stopped. */
export async function watchTakeovers({ query }: ClusterDatabase, led: readonly LeasedRow[], since: number): Promise<Takeover[]> {
  const absent = led.map(({ holder }) => holder);
  const takeovers: Takeover[] = [];
  let waiting = [...led];
  while (waiting.length > 0 && performance.now() < since + PATIENCE_MS) {
    const rows = await readLeases({ query }).catch(() => []);
    const milliseconds = performance.now() - since;
    const isTaken = ({ name, position }: LeasedRow) =>
      rows.some((row) => row.name === name && !absent.includes(row.holder) && (position === null || Number(row.position) > position));
    takeovers.push(...waiting.filter(isTaken).map(({ name }) => ({ follower: name, milliseconds })));
    waiting = waiting.filter((row) => !isTaken(row));
    await pass(POLL_MS);
  }
  return [...takeovers, ...waiting.map(({ name }) => ({ follower: name, milliseconds: null }))];
}

/** Reads who leads what. */
export async function readLeases({ query }: Pick<ClusterDatabase, "query">): Promise<LeasedRow[]> {
  const rows = await query(
    "SELECT name, holder, position::integer FROM imhook.lease LEFT JOIN imhook.follower USING (name) WHERE expires_at > '-infinity'",
  );
  // The columns are those of the statement above.
  return rows as unknown as LeasedRow[];
}
