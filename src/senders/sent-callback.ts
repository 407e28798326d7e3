/** A callback as its sender sends it. */
export interface SentCallback {
  /** Current or older name. */
  command: string;
  body: Record<string, unknown>;
}
