import type { Turn } from "../journal/turn.ts";

/** How far entries were delivered. */
export interface DeliveryCursor {
  /** Position of the last entry that was delivered. */
  position: number;
  /** Its id; null if an older release wrote the cursor, or if the journal has no such entry. */
  entry: string | null;
}

/** Keeps how far entries were delivered. */
export interface DeliveryCursorStore {
  /** Whose turn it is to deliver. */
  turn: Pick<Turn, "isMine">;
  /** Resolves with null if there is no cursor yet. Rejects if it cannot be read, or does not contain a position. */
  read(): Promise<DeliveryCursor | null>;
  /** Resolves when the cursor is on disk; with false if it is not written, because another instance delivers by now. */
  write(cursor: DeliveryCursor): Promise<boolean>;
  /** Gives the turn to another instance. */
  close(): Promise<void>;
}
