import { encodeEvent, type FeedEvent } from "../../operator/live/encode-event.ts";
import type { MockReply } from "./reply-examples.ts";

/** The body of an answer as it is sent. The examples of a stream are single events. */
export function toText({ type, body }: Pick<MockReply, "type" | "body">): string {
  // The linter holds the examples to the schema of an event.
  return type === "text/event-stream" ? encodeEvent(body as FeedEvent) : JSON.stringify(body);
}
