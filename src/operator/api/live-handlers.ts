import type { Live } from "../live/hub.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers } from "./operation.ts";

/** The handler of the live feed. */
export function createLiveHandlers(live: Pick<Live, "prepare">): Pick<OperatorHandlers, "watchCallbacks"> {
  return {
    watchCallbacks: ({ query: { after, ...filter }, header: { "last-event-id": lastEventId } }) => {
      const { since } = filter;
      // An EventSource has no last event before its first one, and some clients send an empty header then.
      const start = { after: lastEventId || after, since };
      return withBadRequest(live.prepare(filter, start));
    },
  };
}
