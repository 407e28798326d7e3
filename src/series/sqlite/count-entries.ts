import type { DatabaseSync } from "node:sqlite";
import type { CommittedForSeries } from "../../journal/journal.ts";
import { SENDERS } from "../../senders/registry.ts";
import { HOUR_MS, MINUTE_MS, type StoredLength } from "../buckets.ts";
import { addTo, createTally, type Tally } from "../tally.ts";
import { type BucketKey, createBucketTable } from "./bucket-table.ts";
import { UNKNOWN_COMMAND } from "./schema.ts";
import { createSeenTable, type Seen } from "./seen-table.ts";

/** Counts entries in the tables. The caller begins and ends the transaction. */
export type CountEntries = (entries: readonly CommittedForSeries[]) => void;

/** Returns a function that counts each row's part of the entries together, so that the row is read and written once. */
export function createCountEntries(connection: DatabaseSync): CountEntries {
  const buckets = createBucketTable(connection);
  const seen = createSeenTable(connection);

  return function countEntries(entries) {
    const tallies = new Map<string, { key: BucketKey; tally: Tally }>();
    const commands = new Map<string, Seen>();
    for (const entry of entries) {
      for (const length of [MINUTE_MS, HOUR_MS] as const) addTo(tallyOf(tallies, entry, length), entry);
      see(commands, entry);
    }
    // The oldest first, so that what is dropped meanwhile is what was received long ago.
    for (const { key, tally } of [...tallies.values()].toSorted((one, other) => one.key.at - other.key.at)) buckets.add(key, tally);
    for (const command of commands.values()) seen.add(command);
  };
}

function tallyOf(tallies: Map<string, { key: BucketKey; tally: Tally }>, entry: CommittedForSeries, length: StoredLength): Tally {
  const at = Math.floor(entry.receivedAt / length) * length;
  const name = `${length} ${at} ${nameOf(entry)}`;
  const found = tallies.get(name);
  if (found !== undefined) return found.tally;
  const tally = createTally();
  tallies.set(name, { key: { length, at, ...placeOf(entry) }, tally });
  return tally;
}

function see(commands: Map<string, Seen>, entry: CommittedForSeries): void {
  const { receivedAt } = entry;
  const name = nameOf(entry);
  const seen = commands.get(name) ?? { ...placeOf(entry), count: 0, quarantined: 0, firstAt: receivedAt, lastAt: receivedAt };
  commands.set(name, seen);
  seen.count += 1;
  if (entry.status === "quarantined") seen.quarantined += 1;
  seen.firstAt = Math.min(seen.firstAt, receivedAt);
  seen.lastAt = Math.max(seen.lastAt, receivedAt);
}

/** A sender has no space in its name, and neither has a command of a document. */
function nameOf(entry: CommittedForSeries): string {
  const { sender, app, command } = placeOf(entry);
  return `${sender} ${command} ${app}`;
}

function placeOf({ sender, app, command }: CommittedForSeries): Pick<BucketKey, "sender" | "app" | "command"> {
  const isKnown = command !== null && Object.hasOwn(SENDERS[sender].commands, command);
  return { sender, app, command: isKnown ? command : UNKNOWN_COMMAND };
}
