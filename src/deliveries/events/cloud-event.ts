import type { Entry, Event, Finding } from "../../../generated/operator.ts";

/** A CloudEvent 1.0 (https://github.com/cloudevents/spec) in the form of its JSON format. Extension attributes have lower-case names. */
export interface CloudEvent {
  specversion: "1.0";
  /** `<entry>-<number>`; the same each time that the event is delivered. */
  id: string;
  /** `/<sender>/<app>`, or `/imhook` for a finding. */
  source: string;
  /** Type of the event such as `friend.added`, command of the callback, or `imhook.<kind>` of a finding. */
  type: string;
  /** User who acted; absent if the sender does not say. */
  subject?: string;
  /** RFC 3339. */
  time: string;
  datacontenttype: "application/json";
  /** Order key, as the extension Partitioning has it; absent if it is in no order. */
  partitionkey?: string;
  /** Position in the journal, as the extension Sequence has it. */
  sequence: string;
  /** Id of the replay that delivers it; absent if it is delivered as it happened. */
  replay?: string;
  data: Event | Omit<Entry, "late" | "recoveredBy" | "reply"> | FindingNotice | Record<string, never>;
}

/** What a finding about imhook itself says. */
export interface FindingNotice {
  /** Whether it has begun or is over. */
  state: "began" | "ended";
  /** Host of the instance that found it. */
  instance: string;
  finding: Finding;
}
