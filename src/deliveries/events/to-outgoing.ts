import type { Event, OrderKey } from "../../../generated/operator.ts";
import type { StoredEntry } from "../../journal/journal.ts";
import type { Outgoing } from "../outgoing.ts";
import type { KeptNotice } from "../store/delivery-store.ts";
import { orderKeyOf } from "./order-key.ts";
import { entryToCloudEvent, eventToCloudEvent, noticeToCloudEvent } from "./to-cloud-event.ts";

/** An entry in its place. */
export interface PlacedEntry {
  position: number;
  entry: StoredEntry;
  /** Id of the replay; null if it is delivered as it happened. */
  replay: string | null;
}

/** The number of a callback itself. Its events have the numbers after it. */
const CALLBACK = 0;

/** The delivery of a callback itself. Of several users who were affected, the first one keeps it in order. */
export function callbackToOutgoing({ position, entry, replay }: PlacedEntry, orderBy: OrderKey): Outgoing {
  const { id, app, actor, group, message, targets, command } = entry;
  const [event, type] = [`${id}-${CALLBACK}`, command ?? ""];
  const key = orderKeyOf(orderBy, { app, actor, group, message, target: targets[0] ?? null });
  return {
    ...{ position, number: CALLBACK, event, type, entry: id, key, recorded: entry, app },
    toCloudEvent: () => entryToCloudEvent(entry, { id: event, type, position, key, replay }),
  };
}

/** The delivery of an event. `number` is its place among those of the entry, from 1. */
export function eventToOutgoing({ position, entry, replay }: PlacedEntry, orderBy: OrderKey, reported: Event, number: number): Outgoing {
  const { id, app } = entry;
  const [event, type] = [`${id}-${number}`, reported.type];
  const key = orderKeyOf(orderBy, reported);
  return {
    ...{ position, number, event, type, entry: id, key, recorded: entry, app },
    toCloudEvent: () => eventToCloudEvent(reported, entry, { id: event, type, position, key, replay }),
  };
}

/** The delivery of a finding. Whatever keeps a destination in order, that it is over comes after that it has begun. */
export function noticeToOutgoing(kept: KeptNotice, orderBy: OrderKey): Outgoing {
  const { position, id, notice } = kept;
  const [event, type] = [`${id}-${CALLBACK}`, noticeType(kept)];
  const key = orderBy === "none" ? null : `/${notice.finding.kind}`;
  return {
    ...{ position, number: CALLBACK, event, type, entry: null, key, recorded: null, app: "" },
    toCloudEvent: () => noticeToCloudEvent(kept, { id: event, type, position, key, replay: null }),
  };
}

export function noticeType({ notice }: KeptNotice): string {
  return `imhook.${notice.finding.kind}`;
}
