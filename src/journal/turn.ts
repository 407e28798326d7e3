import type { Follower } from "./follow.ts";

/** Whether it is this instance's turn to do what only one of several instances may do at a time. */
export interface Turn {
  /** Can change at any moment. It is nobody's turn for a few seconds after the instance whose turn it was has ended without saying so. */
  isMine(): boolean;
  /** Gives the turn to another instance. */
  close(): Promise<void>;
}

/** Of an instance that is alone. */
export const ALWAYS_MINE: Turn = { isMine: () => true, close: async () => {} };

/** Returns a follower that takes its steps while it is this instance's turn. Its progress has to be that of all instances. */
export function inTurn({ step, progress }: Follower, turn: Pick<Turn, "isMine">): Follower {
  return { step: async (signal) => (turn.isMine() ? step(signal) : "elsewhere"), progress };
}
