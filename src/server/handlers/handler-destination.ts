import type { Logger } from "pino";
import { systemClock } from "../../clock.ts";
import { createJournalReading } from "../../deliveries/engine/journal-reading.ts";
import { type RunningDestination, runDestination } from "../../deliveries/engine/run-destination.ts";
import { createSelection, type Wanted } from "../../deliveries/events/selection.ts";
import type { CallCounts, CallKind, HandlerCaller } from "../../deliveries/handler-caller.ts";
import { createHandlerTransport } from "../../deliveries/transports/handler/handler-transport.ts";
import { kindOfCall } from "../../deliveries/transports/handler/kind-of-call.ts";
import type { JournalReader, JournalWriter, StoredEntry } from "../../journal/journal.ts";
import type { OpenDeliveries } from "../deliveries/open-deliveries.ts";
import { createReplaySelection } from "../deliveries/replay-selection.ts";

/** The destination of handlers that can be replaced. */
export interface HandlerDestination {
  /**
   * Uses these handlers from the next call on; null: nothing is called, this instance leaves that to others, and the place in the journal stays where it is.
   * Rejects if what was delivered before cannot be read; then nothing is called.
   */
  use(caller: HandlerCaller | null): Promise<void>;
  counts(): Record<CallKind, CallCounts>;
  /** Resolves if handlers are called, or need not be; rejects with the reason if they cannot be. */
  check(): Promise<void>;
  /** Resolves when the call in progress has ended. */
  close(): Promise<void>;
}

export interface HandlerDestinationOptions {
  journal: Pick<JournalReader, "readAfter" | "newestPosition">;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  deliveries: Pick<OpenDeliveries, "openHandlers">;
  log: Logger;
}

export const NO_CALLS: Readonly<Record<CallKind, CallCounts>> = {
  after: { made: 0, failed: 0, givenUp: 0 },
  event: { made: 0, failed: 0, givenUp: 0 },
};

/** The destination while there are handlers. */
type Running = Pick<RunningDestination, "check" | "close">;

export function createHandlerDestination({ journal, commits, deliveries, log }: HandlerDestinationOptions): HandlerDestination {
  let caller: HandlerCaller | null = null;
  let running: Promise<Running> | null = null;
  let timeout = 0;
  let wake = () => {};
  const givenUp = { after: 0, event: 0 };
  const transport = createHandlerTransport({ caller: callerNow, timeout: () => timeout, log });
  commits.onCommit(() => wake());

  return {
    use: async (next) => {
      // Until it has ended, what is under way goes on with the handlers from before.
      if (next === null) await end();
      caller = next;
      if (next === null) return;
      running ??= begin();
      await running.catch((error) => {
        [caller, running] = [null, null];
        throw error;
      });
    },
    counts: () => {
      const { after, event } = transport.counts();
      return { after: { ...after, givenUp: givenUp.after }, event: { ...event, givenUp: givenUp.event } };
    },
    check: async () => {
      if (running === null) return;
      await (await running).check();
      await transport.check();
    },
    close: end,
  };

  async function begin(): Promise<Running> {
    await using opened = new AsyncDisposableStack();
    const { destination, store, beforeReceipt, show, close } = await deliveries.openHandlers();
    opened.defer(close);
    timeout = destination.timeout;
    const reading = createJournalReading({
      journal: { readAfter: journal.readAfter, newestPosition: journal.newestPosition, beforeReceipt },
      clock: systemClock,
    });
    opened.defer(reading.close);
    const delivering = await runDestination({
      ...{ destination, transport, reading, store, log },
      selection: createSelection(destination, { wants }),
      selectFor: (replay) => createReplaySelection(destination, replay, { wants }),
      onGaveUp: (subject) => {
        givenUp[kindOfCall(subject)] += 1;
      },
    });
    opened.defer(delivering.close);
    show(delivering);
    wake = reading.wake;
    const moved = opened.move();
    return { check: delivering.check, close: () => moved.disposeAsync() };
  }

  async function end(): Promise<void> {
    const last = await running?.catch(() => null);
    running = null;
    wake = () => {};
    await last?.close();
  }

  function callerNow(): HandlerCaller {
    if (caller === null) throw new Error("there are no handlers any more");
    return caller;
  }

  function wants(entry: StoredEntry): Wanted {
    if (caller === null || entry.body === null) return { callback: false, events: false };
    return { callback: caller.concerns(entry, "after"), events: caller.concerns(entry, "event") };
  }
}
