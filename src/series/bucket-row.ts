import type { Sender } from "../../generated/operator.ts";
import type { StoredLength } from "./buckets.ts";
import { decodeLatencies } from "./latencies.ts";
import { COUNT_NAMES, type Counts, type Tally } from "./tally.ts";

/** What was received in one bucket from one sender, for one app and command. */
export interface BucketKey {
  length: StoredLength;
  /** Beginning, in milliseconds since 1970. */
  at: number;
  sender: Sender;
  app: string;
  command: string;
}

/** A row of a bucket. */
export type BucketRow = Counts & Pick<BucketKey, "at" | "sender" | "command"> & { latencies: Uint8Array };

/** Adds what a row has counted. */
export function addRow(row: Counts & { latencies: Uint8Array }, to: Tally): void {
  for (const name of COUNT_NAMES) to.counts[name] += row[name];
  decodeLatencies(row.latencies, to.latencies);
}
