import type { DeliveryAnswer, Destination } from "../../../../../generated/operator.ts";
import { maskSecrets } from "../../../../deliveries/definition/mask-secrets.ts";
import type { Resolved } from "../../../../deliveries/definition/resolved.ts";
import type { StoredDestination } from "../../../../deliveries/store/delivery-store.ts";
import { LONGEST_TEXT } from "../../../../deliveries/transports/transport.ts";
import type { CommittedReader } from "../../../../journal/committed-reader.ts";
import type { Trouble } from "../running.ts";

/** Which instance delivers to which destination, by the name of the destination. */
export type Hosts = ReadonlyMap<string, string | null>;

const NEW: Omit<StoredDestination, "name"> = {
  isPaused: false,
  definition: null,
  cursor: null,
  counts: { delivered: 0, failedAttempts: 0, givenUp: 0, pruned: 0 },
  retrying: 0,
  held: 0,
  dead: 0,
  lastDeliveredAt: null,
  lastFailure: null,
  waitingUntil: null,
  writtenBy: null,
};

/** A destination that the store does not know yet. */
export function unwritten(name: string): StoredDestination {
  return { name, ...NEW };
}

export interface Surroundings {
  hosts: Hosts;
  lag: Destination["lag"];
  newest: number;
  /** Why this instance does not run it; null if it does. */
  trouble: Trouble | null;
}

/** A destination as operators see it. */
export function describe(
  { name, definition, origin }: Resolved,
  { isPaused, cursor, waitingUntil, counts, retrying, held, dead, lastDeliveredAt, lastFailure }: StoredDestination,
  { hosts, lag, newest, trouble: own }: Surroundings,
): Destination {
  const isAssigned = hosts.has(name);
  // One that cannot be opened here may run at another instance.
  const trouble = own?.isRefused && isAssigned ? null : own;
  const isWaiting = trouble !== null || (isAssigned && waitingUntil !== null);
  const state = isPaused ? "paused" : isWaiting ? "waiting" : isAssigned ? "running" : "unassigned";
  return {
    ...{ name, kind: definition.kind, origin, state },
    definition: maskSecrets(definition),
    position: cursor?.position ?? newest,
    ...{ lag, counts, retrying, held, dead, lastDeliveredAt },
    lastFailure: trouble === null ? lastFailure : toAnswer(trouble),
    nextAttemptAt: state === "waiting" ? (trouble ?? { nextAttemptAt: waitingUntil }).nextAttemptAt : null,
    instance: hosts.get(name) ?? null,
  };
}

function toAnswer({ since, text }: Trouble): DeliveryAnswer {
  return { at: since, durationMs: 0, status: null, text: text.slice(0, LONGEST_TEXT), delivered: false };
}

/** How far a destination is behind the journal. */
export async function lagOf(
  { cursor }: Pick<StoredDestination, "cursor">,
  journal: Pick<CommittedReader, "readAfter">,
  newest: number,
): Promise<Destination["lag"]> {
  const entries = Math.max(0, newest - (cursor?.position ?? newest));
  if (cursor === null || entries === 0) return { entries, seconds: 0 };
  const [next] = await journal.readAfter(cursor.position, 1);
  return { entries, seconds: next === undefined ? 0 : Math.max(0, Date.now() - next.entry.receivedAt) / 1000 };
}
