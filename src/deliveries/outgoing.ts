import type { StoredEntry } from "../journal/journal.ts";
import type { CloudEvent } from "./events/cloud-event.ts";

/** What one delivery is about. It follows from its source alone, so it can be made again after a restart. */
export interface Subject {
  /** Position in the source of the lane: in the journal, or among the findings. */
  position: number;
  /** Which of the deliveries that follow from that position: 0 is the callback itself, 1 its first event. */
  number: number;
  /** Id of the event. The same for every attempt and every destination: `<entry>-<number>`. */
  event: string;
  /** Type of the event, or command of the callback. */
  type: string;
  /** Id of the journal entry; null for a finding. */
  entry: string | null;
  /** Order key; null if it is in no order. */
  key: string | null;
}

/** A delivery as a transport sends it. */
export interface Outgoing extends Subject {
  /** The journal entry; null for a finding. */
  recorded: StoredEntry | null;
  /** App of the callback; an empty text for a finding. */
  app: string;
  /** Makes what is sent. It is the same each time. */
  toCloudEvent(): CloudEvent;
}
