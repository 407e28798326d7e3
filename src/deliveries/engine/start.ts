import type { DeliveryCursor } from "../cursor.ts";
import type { Resolved } from "../definition/resolved.ts";
import type { DeliveryStore } from "../store/delivery-store.ts";
import { findStart } from "./find-start.ts";
import type { DeliveredJournal } from "./journal-reading.ts";

/** Returns what finds where the lane `live` begins: after the stored cursor, and a new destination where its definition says. */
export function liveStart(journal: DeliveredJournal, start: Resolved["start"]) {
  return async (stored: DeliveryCursor | null): Promise<DeliveryCursor> => {
    if (stored !== null || start === "now") return findStart(journal, stored);
    return start === "beginning" ? BEGINNING : journal.beforeReceipt(start);
  };
}

/** Returns what finds where the lane `findings` begins: a new destination takes those that are found from then on. */
export function findingsStart(notices: Pick<DeliveryStore["notices"], "newest">) {
  return async (stored: DeliveryCursor | null): Promise<DeliveryCursor> => {
    const newest = await notices.newest();
    return { position: Math.min(stored?.position ?? newest, newest), entry: null };
  };
}

/** Returns what finds where a replay begins or goes on. A journal that lost its end meanwhile has what it looks for no more. */
export function replayStart(after: number) {
  return async (stored: DeliveryCursor | null): Promise<DeliveryCursor> => stored ?? { position: after, entry: null };
}

const BEGINNING: DeliveryCursor = { position: 0, entry: null };
