import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import type { DestinationDefinition } from "../../../generated/operator.ts";
import { resolve } from "../../deliveries/definition/resolve.ts";
import type { Resolved } from "../../deliveries/definition/resolved.ts";
import type { Deliveries } from "../../deliveries/deliveries.ts";
import type { DestinationOptions, RunningDestination } from "../../deliveries/engine/run-destination.ts";
import { AFTER_HANDLERS } from "../../deliveries/lane.ts";
import type { TransportEnvironment } from "../../deliveries/transports/transport.ts";
import type { JournalWriter } from "../../journal/journal.ts";
import type { Storage } from "../../storage/storage.ts";
import { partsOf } from "../storage/parts-of.ts";
import { createDeliveries } from "./deliveries-of-thread.ts";
import { connectLaneStore } from "./lane-store-of-thread.ts";
import type { DeliveriesThreadOptions } from "./thread/deliveries-thread.ts";
import { type OpenThread, openThread } from "./thread-of-deliveries.ts";

/** Deliveries of a server. Their thread starts when something is to be delivered: many servers have no destinations. */
export interface OpenDeliveries {
  /** As operators see them. */
  deliveries: Deliveries;
  /** Makes handlers a destination, and resolves with what delivers to them. */
  openHandlers(): Promise<HandlerAccess>;
  /** Replaces the destinations of the settings file. */
  useSettings(definitions: readonly DestinationDefinition[]): Promise<void>;
}

/** What handlers, which are called in this thread, need of the thread of deliveries. */
export interface HandlerAccess extends Pick<DestinationOptions, "store"> {
  destination: Resolved;
  beforeReceipt: DestinationOptions["reading"]["journal"]["beforeReceipt"];
  /** Shows how it does. */
  show(running: Pick<RunningDestination, "figures">): void;
  /** There are no handlers any more. */
  close(): Promise<void>;
}

export interface DeliveriesOptions {
  transports: TransportEnvironment;
  /** Of the settings file, checked. */
  definitions: readonly DestinationDefinition[];
  storage: Storage;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  log: Logger;
}

/** Time between two looks whether another instance has got a destination, in milliseconds. */
const LOOK_MS = 5000;

/** Opens deliveries, and begins to deliver if there is a destination. Rejects if what was delivered before cannot be read. */
export async function openDeliveries({ transports, definitions, storage, commits, log }: DeliveriesOptions): Promise<OpenDeliveries> {
  const parts = partsOf(storage);
  const options: DeliveriesThreadOptions = {
    storage,
    definitions,
    handlers: null,
    transports,
    logLevel: log.level,
  };
  const closing = new AbortController();
  let opening: Promise<OpenThread> | null = null;
  let running: Pick<RunningDestination, "figures"> | null = null;
  if (hasDestinations() || (await parts.hasDestinations())) await open();
  else if (parts.isShared) void lookElsewhere();

  return {
    deliveries: createDeliveries({
      open,
      opened: async () => (await opening?.catch(() => null)) ?? null,
      handlerFigures: async () => running && { name: AFTER_HANDLERS, figures: await running.figures() },
      close: async () => {
        closing.abort();
        const thread = await opening?.catch(() => null);
        await thread?.close();
      },
    }),
    openHandlers,
    useSettings: async (renewed) => {
      options.definitions = renewed;
      if (opening !== null) await (await opening).call("useSettings", renewed);
      else if (hasDestinations()) await open();
    },
  };

  function hasDestinations(): boolean {
    return options.definitions.some(({ kind }) => kind !== "handler");
  }

  function open(): Promise<OpenThread> {
    opening ??= openThread({ options, commits, log }).catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function openHandlers(): Promise<HandlerAccess> {
    const destination = handlerDestination(options.definitions);
    options.handlers = destination;
    const { call } = await open();
    await call("useHandlers", destination);
    return {
      destination,
      store: connectLaneStore(call, parts.openDestinationTurn),
      beforeReceipt: (time) => call("beforeReceipt", time),
      show: (shown) => {
        running = shown;
      },
      close: async () => {
        running = null;
        options.handlers = null;
        await call("useHandlers", null);
      },
    };
  }

  /** A destination that was created at another instance is one of this instance as well. */
  async function lookElsewhere(): Promise<void> {
    while (opening === null && !closing.signal.aborted) {
      await delay(LOOK_MS, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      if (closing.signal.aborted || !(await parts.hasDestinations().catch(() => false))) continue;
      await open().catch((error) => log.error({ err: error }, "deliveries cannot be opened, retrying"));
    }
  }
}

/** How handlers are called, as the settings file says or by default. */
function handlerDestination(definitions: readonly DestinationDefinition[]): Resolved {
  const written = definitions.find(({ kind }) => kind === "handler");
  return written === undefined ? resolve({ name: AFTER_HANDLERS, kind: "handler" }, "program") : resolve(written, "settings");
}
