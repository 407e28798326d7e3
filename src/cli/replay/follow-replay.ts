import { setTimeout as sleep } from "node:timers/promises";
import type { Replay } from "../../../generated/operator.ts";
import { Unreachable } from "../operator/ask.ts";

export interface FollowOptions {
  /** Resolves with how far it is. Rejects with an Unreachable if another try may help. */
  read(): Promise<Replay>;
  onProgress(replay: Replay): void;
  /** No answer comes, and another one is asked for. */
  onLost(reason: string): void;
  /** Ends the following. */
  signal: AbortSignal;
  /** Between two looks, in milliseconds. */
  pause?: number;
}

const PAUSE_MS = 500;

/** Looks at a replay until it has ended, or `signal` is aborted. Resolves with how far it was then. */
export async function followReplay(first: Replay, { read, onProgress, onLost, signal, pause = PAUSE_MS }: FollowOptions): Promise<Replay> {
  let latest = first;
  let isLost = false;
  onProgress(latest);
  while (latest.endedAt === null && !signal.aborted) {
    await sleep(pause, undefined, { signal }).catch(() => {});
    const found = await readOrReason();
    if (found instanceof Unreachable) {
      if (!isLost) onLost(found.message);
      isLost = true;
    } else {
      isLost = false;
      latest = found;
      onProgress(latest);
    }
  }
  return latest;

  /** A server that is restarted is there again soon, and goes on with the replay. */
  function readOrReason(): Promise<Replay | Unreachable> {
    return read().catch((error) => {
      if (error instanceof Unreachable) return error;
      throw error;
    });
  }
}
