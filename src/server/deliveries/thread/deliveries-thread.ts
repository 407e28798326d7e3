import { hostname } from "node:os";
import type { DestinationDefinition } from "../../../../generated/operator.ts";
import { systemClock } from "../../../clock.ts";
import type { Resolved } from "../../../deliveries/definition/resolved.ts";
import { createJournalReading } from "../../../deliveries/engine/journal-reading.ts";
import { runDestination } from "../../../deliveries/engine/run-destination.ts";
import type { FindingNotice } from "../../../deliveries/events/cloud-event.ts";
import { createSelection } from "../../../deliveries/events/selection.ts";
import { openTransport } from "../../../deliveries/transports/open-transport.ts";
import type { TransportEnvironment } from "../../../deliveries/transports/transport.ts";
import { createForwardedLog } from "../../../log/forwarded-log.ts";
import { lowerThreadPriority } from "../../../storage/lower-thread-priority.ts";
import type { Storage } from "../../../storage/storage.ts";
import { partsOf } from "../../storage/parts-of.ts";
import { createReplaySelection } from "../replay-selection.ts";
import { createCatalog } from "./catalog.ts";
import { createLaneProcedures, type LaneProcedures } from "./lane-procedures.ts";
import { lookForChanges } from "./look-for-changes.ts";
import { createDestinationProcedures, type DestinationProcedures } from "./operator/destinations.ts";
import type { OperatorEnvironment } from "./operator/environment.ts";
import { createFigureProcedures, type FigureProcedures } from "./operator/figures.ts";
import { createDeliveryProcedures, type DeliveryProcedures } from "./operator/kept-deliveries.ts";
import { createReplayProcedures, type ReplayProcedures } from "./operator/replays.ts";
import { createTestProcedures, type TestProcedures } from "./operator/tests.ts";
import { createRuns, type Run } from "./running.ts";

/** What the thread is given whenever it starts. */
export interface DeliveriesThreadOptions {
  storage: Storage;
  /** Of the settings file, checked. */
  definitions: readonly DestinationDefinition[];
  /** How handlers are called; null while there are none. */
  handlers: Resolved | null;
  transports: TransportEnvironment;
  logLevel: string;
}

/** The thread that delivers to every destination but handlers, and keeps what is known of all of them. */
export interface DeliveriesThread
  extends LaneProcedures,
    DestinationProcedures,
    TestProcedures,
    DeliveryProcedures,
    ReplayProcedures,
    FigureProcedures {
  /** There may have been commits. */
  wake(): void;
  useSettings(definitions: readonly DestinationDefinition[]): Promise<void>;
  useHandlers(destination: Resolved | null): void;
  notify(notice: FindingNotice): Promise<void>;
  notices(): Promise<FindingNotice[]>;
  /** Resolves if everything runs; rejects with the reason if not. */
  check(): Promise<void>;
  /** Resolves when what is under way has ended and is written. */
  close(): Promise<void>;
}

/** Most that are read of what imhook has found. */
const MOST_NOTICES = 10_000;

/** Opens the store and begins to deliver. Rejects if the store cannot be opened. */
export async function serve(options: DeliveriesThreadOptions, notify: (line: string) => void): Promise<DeliveriesThread> {
  lowerThreadPriority();
  await using opened = new AsyncDisposableStack();
  const log = createForwardedLog(options.logLevel, notify);
  const { storage, transports } = options;
  const parts = partsOf(storage);
  const store = await parts.openDeliveryStore();
  opened.defer(store.close);
  const journal = await parts.openCommittedReader();
  opened.defer(journal.close);
  const reading = createJournalReading({ journal, clock: systemClock });
  opened.defer(async () => reading.close());
  const catalog = createCatalog(options.definitions);
  catalog.useHandlers(options.handlers);
  const runs = createRuns({ open: run, log });
  opened.defer(runs.close);
  const look = lookForChanges({ store, catalog, runs, log });
  opened.defer(look.stop);
  await look.now();
  await look.check();
  const running = opened.move();
  const environment: OperatorEnvironment = { store, journal, catalog, runs, transports, readHosts, look: look.now };

  return {
    ...createLaneProcedures(store, journal),
    ...createDestinationProcedures(environment),
    ...createTestProcedures(environment),
    ...createDeliveryProcedures(environment),
    ...createReplayProcedures(environment),
    ...createFigureProcedures(environment),
    wake: reading.wake,
    useSettings: async (definitions) => {
      catalog.useSettings(definitions);
      await look.now();
    },
    useHandlers: catalog.useHandlers,
    notify: async (notice) => {
      await store.notices.append(notice, Date.now());
      runs.wake();
    },
    notices: async () => (await store.notices.readAfter(0, MOST_NOTICES)).map(({ notice }) => notice),
    check: async () => {
      await look.check();
      await runs.check();
    },
    close: () => running.disposeAsync(),
  };

  async function run(destination: Resolved): Promise<Run> {
    const selection = createSelection(destination);
    const transport = await openTransport(destination, transports, { secretsRead: (faults) => logSecrets(destination.name, faults) });
    const selectFor: Parameters<typeof runDestination>[0]["selectFor"] = (replay) => createReplaySelection(destination, replay);
    try {
      const running = await runDestination({ destination, transport, selection, selectFor, reading, store, log });
      return { ...running, destination, transport };
    } catch (error) {
      await transport.close();
      throw error;
    }
  }

  function isOpened(name: string): boolean {
    return runs.trouble(name)?.isRefused !== true;
  }

  function logSecrets(destination: string, faults: readonly string[]): void {
    if (faults.length === 0) log.info({ destination }, "secrets of a destination read again");
    else log.error({ destination, faults }, "secrets of a destination not read, the ones from before stay in use");
  }

  async function readHosts(names: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    return (await parts.readDestinationHosts()) ?? new Map(names.filter(isOpened).map((name) => [name, hostname()]));
  }
}
