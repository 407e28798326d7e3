import type { Logger } from "pino";
import { type Clock, systemClock } from "../clock.ts";

/** Longest that a shutdown waits for what is still to be exported. */
const FLUSH_MS = 2000;

/** What is closed. */
export interface Closable {
  shutdown(): Promise<void>;
  log: Pick<Logger, "warn">;
  /** Logged if it does not end in time. */
  message: string;
}

/** Exports what is left, and closes. Resolves in time, whatever the receiver does; never rejects. */
export async function closeInTime({ shutdown, log, message }: Closable, clock: Clock = systemClock): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const cancel = clock.after(FLUSH_MS, () => resolve(true));
  // What cannot be exported is in the log already.
  const closed = shutdown().then(
    () => false,
    () => false,
  );
  if (await Promise.race([closed, late])) log.warn(message);
  cancel();
}
