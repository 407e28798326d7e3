import { signWebhook } from "../../../http/standard-webhooks.ts";
import { toStructured } from "../../events/encode.ts";
import type { Outgoing } from "../../outgoing.ts";

/** A request, and how many deliveries it has. */
export interface EventRequest {
  count: number;
  /** The same for every attempt with these deliveries. */
  id: string;
  contentType: string;
  body: string;
}

/** Longest body of several events, in UTF-16 units. One event can be longer. */
const LONGEST_BATCH = 4_194_304;

/** The request of one event. */
export function singleRequest(delivery: Outgoing): EventRequest {
  return { count: 1, id: delivery.event, contentType: "application/cloudevents+json", body: toStructured(delivery.toCloudEvent()) };
}

/** Makes requests with a list of events each, as few as there can be without long bodies. */
export function* batchRequests(deliveries: readonly Outgoing[]): Generator<EventRequest> {
  let events: string[] = [];
  let length = 0;
  let first = deliveries[0];
  for (const delivery of deliveries) {
    const event = toStructured(delivery.toCloudEvent());
    if (events.length > 0 && length + event.length > LONGEST_BATCH) {
      yield toBatch(first, events);
      [events, length, first] = [[], 0, delivery];
    }
    events.push(event);
    length += event.length;
  }
  if (events.length > 0) yield toBatch(first, events);
}

function toBatch(first: Outgoing | undefined, events: readonly string[]): EventRequest {
  const count = events.length;
  return { count, id: `${first?.event}x${count}`, contentType: "application/cloudevents-batch+json", body: `[${events.join(",")}]` };
}

const MILLISECONDS_PER_SECOND = 1000;

/** The headers of a request, with those that identify and sign it. */
export function headersOf(
  { id, contentType, body }: EventRequest,
  own: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = Math.floor(Date.now() / MILLISECONDS_PER_SECOND);
  return { ...own, "content-type": contentType, ...signWebhook({ id, timestamp, body, secrets }) };
}
