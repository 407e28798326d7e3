import { hostname } from "node:os";
import { listAttempts } from "./attempts.ts";
import { dropDeliveries, retryDeliveries } from "./change-deliveries.ts";
import type { DeliveryStore } from "./delivery-store.ts";
import { listDestinations, pauseDestination, removeDestination, saveDestination } from "./destinations.ts";
import { readControl } from "./lanes/control.ts";
import { readLane } from "./lanes/read-lane.ts";
import { writeLane } from "./lanes/write-lane.ts";
import { createNotices } from "./notices.ts";
import { cancelReplay, changeReplay, getReplay, listReplays, openReplays, startReplay } from "./replays.ts";
import { getDelivery, listDeliveries } from "./select-deliveries.ts";
import type { StoreDatabase } from "./store-database.ts";
import { readRevision } from "./store-state.ts";

export interface StoreOptions extends Pick<DeliveryStore, "openTurn" | "close"> {
  database: StoreDatabase;
  /** Host of this instance. */
  host?: string;
  /** In milliseconds since 1970. */
  now?(): number;
}

/** Puts a store together over either storage. */
export function createDeliveryStore({ database, openTurn, close, host = hostname(), now = Date.now }: StoreOptions): DeliveryStore {
  return {
    lanes: {
      read: (lane, token) => readLane(database, lane, token),
      readControl: (lane) => database.read((kysely) => readControl(database, kysely, lane)),
      write: (lane, changes, token) => writeLane(database, lane, changes, token, { by: host, at: now() }),
    },
    openTurn,
    destinations: {
      list: () => listDestinations(database),
      save: (definition, isNew) => saveDestination(database, definition, isNew),
      remove: (name) => removeDestination(database, name),
      pause: (name, isPaused) => pauseDestination(database, name, isPaused),
      revision: () => readRevision(database),
    },
    deliveries: {
      list: (filter, page) => listDeliveries(database, filter, page),
      get: (id) => getDelivery(database, id),
      retry: (selected) => retryDeliveries(database, selected, now()),
      drop: (selected) => dropDeliveries(database, selected),
    },
    listAttempts: (destination, filter, page) => listAttempts(database, destination, filter, page),
    replays: {
      list: () => listReplays(database),
      get: (id) => getReplay(database, id),
      open: (destination) => openReplays(database, destination),
      start: (replay) => startReplay(database, replay),
      change: (id, change) => changeReplay(database, id, change),
      cancel: (id) => cancelReplay(database, id, now()),
    },
    notices: createNotices(database),
    close,
  };
}
