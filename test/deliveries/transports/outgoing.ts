import type { CloudEvent } from "../../../src/deliveries/events/cloud-event.ts";
import type { Outgoing } from "../../../src/deliveries/outgoing.ts";
import type { TransportOptions } from "../../../src/deliveries/transports/transport.ts";

/** What a test says of a delivery; the rest follows from its number. */
export interface AskedOutgoing {
  number: number;
  /** Default: `app/user`. */
  key?: string | null;
  type?: string;
  app?: string;
  /** In the data, so that a delivery can be large. */
  text?: string;
  subject?: string;
}

/** A delivery without a journal. */
export function createOutgoing({
  number,
  key = "app/user",
  type = "friend.added",
  app = "app",
  text = "",
  subject,
}: AskedOutgoing): Outgoing {
  const event = `entry${number}-1`;
  return {
    position: number,
    number: 1,
    event,
    type,
    entry: `entry${number}`,
    key,
    recorded: null,
    app,
    toCloudEvent: (): CloudEvent => ({
      specversion: "1.0",
      id: event,
      source: "/tencent-chat/app",
      type,
      ...(subject !== undefined && { subject }),
      time: "2026-11-30T12:00:00.000Z",
      datacontenttype: "application/json",
      ...(key !== null && { partitionkey: key }),
      sequence: String(number).padStart(16, "0"),
      // What is inside does not matter to a transport.
      data: { state: "began", instance: text, finding: { kind: "callbacks-stopped" } } as unknown as CloudEvent["data"],
    }),
  };
}

/** What a transport has to know besides its definition. */
export const TRANSPORT_OPTIONS: TransportOptions = {
  name: "test",
  origin: "settings",
  parallel: 16,
  timeout: 5000,
  dataDirectory: "",
  allowedAddresses: [],
};

/** A signal that nobody aborts. */
export const NEVER = { signal: new AbortController().signal };
