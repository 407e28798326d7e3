import type { Kysely } from "kysely";
import type { AsyncProcedures } from "../../../storage/rpc/procedures.ts";
import type { RetentionLimits } from "../limits.ts";
import type { Pruner } from "../pruner.ts";
import { forgetCommits } from "./forget-commits.ts";
import { createForgetKeys } from "./forget-keys.ts";
import { nextPartitionSize } from "./partition-size.ts";
import { dropPrunedPartition, extendPartitions } from "./partitions.ts";
import { createPruneEntries } from "./prune-entries.ts";
import { sweepPrunedEntries } from "./sweep.ts";

export interface StepsOptions {
  limits: RetentionLimits;
  /** How long repeats are found, in seconds. */
  duplicateWindow: number;
  /** In milliseconds since 1970. */
  now?(): number;
}

/** Time between two looks at the space for new entries while pruning goes on. */
const EXTENSION_INTERVAL_MS = 30_000;

/**
 * Returns a function that does a part of what keeps the tables in order: there is a partition for the next entries, what is beyond the limits is pruned,
 * and what nobody looks for any more is forgotten.
 */
export function createSteps(
  kysely: Kysely<unknown>,
  { limits, duplicateWindow, now = Date.now }: StepsOptions,
): AsyncProcedures<Pruner>["step"] {
  const pruneEntries = createPruneEntries(kysely, { limits, now });
  const others = [
    () => dropPrunedPartition(kysely),
    () => sweepPrunedEntries(kysely),
    createForgetKeys(kysely, { duplicateWindow, now }),
    () => forgetCommits(kysely),
  ];
  let extendedAt = Number.NEGATIVE_INFINITY;

  return async function step() {
    const startedAt = performance.now();
    if (startedAt - extendedAt >= EXTENSION_INTERVAL_MS) {
      extendedAt = startedAt;
      await extendPartitions(kysely, (last, newest) => nextPartitionSize(kysely, last, newest, { size: limits.size, now }));
    }
    const { pruned, isMore } = await pruneEntries();
    const more = isMore || (await anyOf(others));
    return { pruned, more, durationMs: performance.now() - startedAt };
  };
}

/** Does the first one that has something to do. */
async function anyOf(chores: ReadonlyArray<() => Promise<boolean>>): Promise<boolean> {
  for (const chore of chores) if (await chore()) return true;
  return false;
}
