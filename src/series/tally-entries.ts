import type { CommittedForSeries } from "../journal/journal.ts";
import { SENDERS } from "../senders/registry.ts";
import type { BucketKey } from "./bucket-row.ts";
import { STORED_LENGTHS, type StoredLength } from "./buckets.ts";
import type { SeenCommand } from "./series.ts";
import { addTo, createTally, type Tally } from "./tally.ts";

/** What `command` is for commands that are in no document. There can be any number of them, so they are counted together. */
export const UNKNOWN_COMMAND = "";

/** What was seen of a command of an app. */
export interface Seen extends Omit<SeenCommand, "command"> {
  app: string;
  command: string;
}

/** What entries add to a bucket. */
export interface BucketTally {
  key: BucketKey;
  tally: Tally;
}

export interface EntryTallies {
  /** The oldest first. */
  buckets: BucketTally[];
  seen: Seen[];
}

/** Adds entries up by the rows that they are counted in, so that each row is read and written once. */
export function tallyEntries(entries: readonly CommittedForSeries[]): EntryTallies {
  const tallies = new Map<string, BucketTally>();
  const commands = new Map<string, Seen>();
  for (const entry of entries) {
    for (const length of STORED_LENGTHS) addTo(tallyOf(tallies, entry, length), entry);
    see(commands, entry);
  }
  return { buckets: [...tallies.values()].toSorted((one, other) => one.key.at - other.key.at), seen: [...commands.values()] };
}

function tallyOf(tallies: Map<string, BucketTally>, entry: CommittedForSeries, length: StoredLength): Tally {
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
