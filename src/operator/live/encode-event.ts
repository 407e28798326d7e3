/** An event of the live feed, as `LiveEvent` of the operator API's document. */
export interface FeedEvent {
  id: string;
  event: "callback" | "gap" | "position";
  data: object;
}

/**
 * An event as Server-Sent Events have it (https://html.spec.whatwg.org/multipage/server-sent-events.html). JSON has no line ends, so the data is
 * one line, whatever texts it has.
 */
export function encodeEvent({ id, event, data }: FeedEvent): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** A comment, which viewers ignore. */
export const HEARTBEAT = ": still here\n\n";

/** Tells viewers how long to wait before they connect again, in milliseconds. */
export function encodeRetry(milliseconds: number): string {
  return `retry: ${milliseconds}\n\n`;
}
