import { setTimeout as pass } from "node:timers/promises";
import type { PruningStep } from "./sqlite/pruner.ts";

/** What a run has done. */
export interface PruningResult {
  pruned: number;
  /** In milliseconds; a callback that came then waited so long at most. */
  longestStepMs: number;
}

const LEAST_PAUSE_MS = 5;

/** Takes steps until there is nothing more to do or `stopped` says so, with as long between them as they take: others write in the meantime. */
export async function prune(
  step: () => PruningStep | Promise<PruningStep>,
  { stopped = () => false, told = () => {} }: { stopped?: () => boolean; told?: (pruned: number) => void } = {},
): Promise<PruningResult> {
  const result: PruningResult = { pruned: 0, longestStepMs: 0 };
  while (!stopped()) {
    const { pruned, more, durationMs } = await step();
    result.pruned += pruned;
    result.longestStepMs = Math.max(result.longestStepMs, durationMs);
    told(result.pruned);
    if (!more) break;
    await pass(Math.max(durationMs, LEAST_PAUSE_MS));
  }
  return result;
}
