import { setTimeout as sleepInSystem } from "node:timers/promises";
import type { PruningStep } from "./pruner.ts";

export interface PruningResult {
  /** Number of entries. */
  pruned: number;
  /** In milliseconds: the longest time that a callback may have waited for a step. */
  longestStepMs: number;
}

export interface PruningOptions {
  /** Ends the pruning early. */
  isStopped?(): boolean;
  /** Called after each step with the number of entries that were pruned so far. */
  onProgress?(pruned: number): void;
  /** Resolves after some milliseconds. A test can replace it. */
  sleep?(milliseconds: number): Promise<void>;
}

const MIN_PAUSE_MS = 5;

/** Takes steps until nothing is left to prune. After each step it pauses for as long as the step took, so that others can write. */
export async function prune(
  step: () => PruningStep | Promise<PruningStep>,
  { isStopped = () => false, onProgress = () => {}, sleep = sleepInSystem }: PruningOptions = {},
): Promise<PruningResult> {
  const result: PruningResult = { pruned: 0, longestStepMs: 0 };
  while (!isStopped()) {
    const { pruned, more, durationMs } = await step();
    result.pruned += pruned;
    result.longestStepMs = Math.max(result.longestStepMs, durationMs);
    onProgress(result.pruned);
    if (!more) break;
    await sleep(Math.max(durationMs, MIN_PAUSE_MS));
  }
  return result;
}
