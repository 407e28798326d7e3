import { setTimeout as delay } from "node:timers/promises";
import type { Deliveries } from "../../deliveries/deliveries.ts";
import { ImhookError } from "../../errors.ts";
import { ThreadEndedError } from "../../storage/rpc/worker-thread.ts";
import { NO_DELIVERIES } from "./no-deliveries.ts";
import type { DeliveriesThread } from "./thread/deliveries-thread.ts";
import type { OpenThread } from "./thread-of-deliveries.ts";

export interface DeliveriesOfThreadOptions extends Pick<Deliveries, "close"> {
  /** Resolves with the thread, which is started if necessary. */
  open(): Promise<OpenThread>;
  /** Resolves with the thread; with null if nothing was to be delivered yet. */
  opened(): Promise<OpenThread | null>;
  /** Of the destination whose handlers are called in this thread; null if it does not run. */
  handlerFigures(): Promise<Parameters<DeliveriesThread["figures"]>[0]>;
}

/** Time between two looks whether a test is over, in milliseconds. */
const TEST_LOOK_MS = 20;

/** Deliveries as operators see them, which the thread of deliveries knows. */
export function createDeliveries({ open, opened, handlerFigures, close }: DeliveriesOfThreadOptions): Deliveries {
  const { destinations, deliveries, replays } = NO_DELIVERIES;

  return {
    destinations: {
      list: () => ask(({ call }) => call("listDestinations"), destinations.list),
      get: (name) =>
        ask(
          ({ call }) => call("getDestination", name),
          () => destinations.get(name),
        ),
      create: async (definition) => {
        const { call } = await open();
        return call("createDestination", definition).catch(tellRestart);
      },
      replace: (name, definition) =>
        ask(
          ({ call }) => call("replaceDestination", { name, definition }),
          () => destinations.replace(name, definition),
        ),
      remove: (name) =>
        ask(
          ({ call }) => call("removeDestination", name),
          () => destinations.remove(name),
        ),
      pause: (name, isPaused) =>
        ask(
          ({ call }) => call("pauseDestination", { name, isPaused }),
          () => destinations.pause(name, isPaused),
        ),
      test: (name) =>
        ask(
          (thread) => test(thread, name),
          () => destinations.test(name),
        ),
    },
    deliveries: {
      list: (filter, page) =>
        ask(
          ({ call }) => call("listDeliveries", { filter, page }),
          () => deliveries.list(filter, page),
        ),
      get: (id) =>
        ask(
          ({ call }) => call("getDelivery", id),
          () => deliveries.get(id),
        ),
      retry: (id) =>
        ask(
          ({ call }) => call("retryDeliveries", { id }),
          () => deliveries.retry(id),
        ),
      drop: (id) =>
        ask(
          ({ call }) => call("dropDeliveries", { id }),
          () => deliveries.drop(id),
        ),
      retryDead: (destination) =>
        ask(
          ({ call }) => call("retryDeliveries", { destination }),
          () => deliveries.retryDead(destination),
        ),
      dropDead: (destination) =>
        ask(
          ({ call }) => call("dropDeliveries", { destination }),
          () => deliveries.dropDead(destination),
        ),
    },
    listAttempts: (destination, filter, page) =>
      ask(
        ({ call }) => call("listAttempts", { destination, filter, page }),
        () => NO_DELIVERIES.listAttempts(destination, filter, page),
      ),
    replays: {
      list: () => ask(({ call }) => call("listReplays"), replays.list),
      get: (id) =>
        ask(
          ({ call }) => call("getReplay", id),
          () => replays.get(id),
        ),
      start: (asked) =>
        ask(
          ({ call }) => call("startReplay", asked),
          () => replays.start(asked),
        ),
      change: (id, change) =>
        ask(
          ({ call }) => call("changeReplay", { id, change }),
          () => replays.change(id, change),
        ),
      cancel: (id) =>
        ask(
          ({ call }) => call("cancelReplay", id),
          () => replays.cancel(id),
        ),
    },
    notify: (notice) =>
      ask(
        ({ call }) => call("notify", notice),
        async () => {},
      ),
    notices: () => ask(({ call }) => call("notices"), NO_DELIVERIES.notices),
    figures: () => ask(async ({ call }) => call("figures", await handlerFigures()), NO_DELIVERIES.figures),
    check: () => ask(({ call }) => call("check"), NO_DELIVERIES.check),
    close,
  };

  /** Answers by the thread or, without starting it, as a server without destinations does. */
  async function ask<Answer>(asked: (thread: OpenThread) => Promise<Answer>, withoutThread: () => Promise<Answer>): Promise<Answer> {
    const thread = await opened();
    return thread === null ? withoutThread() : asked(thread).catch(tellRestart);
  }
}

/** Whoever asked while the thread ended cannot know what became of it. */
function tellRestart(error: unknown): never {
  if (!(error instanceof ThreadEndedError)) throw error;
  const message = "deliveries have ended unexpectedly and are being started again: look what has been done, and ask again";
  throw new ImhookError("internal", message, { cause: error });
}

async function test({ call }: OpenThread, name: string): ReturnType<Deliveries["destinations"]["test"]> {
  const id = await call("beginTest", name);
  let ended = await call("takeTest", id);
  while (ended === null) {
    await delay(TEST_LOOK_MS);
    ended = await call("takeTest", id);
  }
  return ended;
}
