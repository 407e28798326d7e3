import type { Live } from "../live/hub.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers } from "./operation.ts";
import { withTimes } from "./times.ts";

/** The handler of the live feed. */
export function createLiveHandlers(live: Pick<Live, "prepare">): Pick<OperatorHandlers, "watchCallbacks"> {
  return {
    watchCallbacks: ({ query: { after, ...query }, header: { "last-event-id": lastEventId } }) => {
      const filter = withTimes(query);
      const { since } = filter;
      // An EventSource has no last event before its first one, and some clients send an empty header then.
      const start = { after: lastEventId || after, since };
      return withBadRequest(live.prepare(filter, start));
    },
  };
}
