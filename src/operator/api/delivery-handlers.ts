import type { Deliveries } from "../../deliveries/deliveries.ts";
import type { OperatorHandlers } from "./operation.ts";
import { toTime } from "./times.ts";

type DeliveryOperations =
  | "listDestinations"
  | "createDestination"
  | "getDestination"
  | "replaceDestination"
  | "changeDestination"
  | "removeDestination"
  | "testDestination"
  | "listDeliveryAttempts"
  | "retryDeadLetters"
  | "dropDeadLetters"
  | "listDeliveries"
  | "getDelivery"
  | "dropDelivery"
  | "retryDelivery"
  | "listReplays"
  | "startReplay"
  | "getReplay"
  | "changeReplay"
  | "cancelReplay";

/** Creates the handlers of destinations, their deliveries and replays. */
export function createDeliveryHandlers({
  destinations,
  deliveries,
  listAttempts,
  replays,
}: Deliveries): Pick<OperatorHandlers, DeliveryOperations> {
  return {
    listDestinations: async () => ({ items: await destinations.list() }),
    createDestination: ({ body }) => destinations.create(body),
    getDestination: ({ path }) => destinations.get(path.destination),
    replaceDestination: ({ path, body }) => destinations.replace(path.destination, body),
    changeDestination: ({ path, body }) => destinations.pause(path.destination, body.paused),
    removeDestination: ({ path }) => destinations.remove(path.destination),
    testDestination: ({ path }) => destinations.test(path.destination),
    listDeliveryAttempts: ({ path, query: { limit, cursor, ...filter } }) => listAttempts(path.destination, filter, { limit, cursor }),
    retryDeadLetters: async ({ path }) => ({ changed: await deliveries.retryDead(path.destination) }),
    dropDeadLetters: async ({ path }) => ({ changed: await deliveries.dropDead(path.destination) }),
    listDeliveries: ({ query: { limit, cursor, ...filter } }) => deliveries.list(filter, { limit, cursor }),
    getDelivery: ({ path }) => deliveries.get(path.delivery),
    dropDelivery: async ({ path }) => ({ changed: await deliveries.drop(path.delivery) }),
    retryDelivery: async ({ path }) => ({ changed: await deliveries.retry(path.delivery) }),
    listReplays: async () => ({ items: await replays.list() }),
    startReplay: ({ body: { destination, since, until, when = null, rate = null, dryRun = false } }) =>
      replays.start({
        ...{ destination, when, rate, dryRun, startedBy: null },
        since: toTime("since", since),
        until: until === undefined ? null : toTime("until", until),
      }),
    getReplay: ({ path }) => replays.get(path.replay),
    changeReplay: ({ path, body }) => replays.change(path.replay, body),
    cancelReplay: ({ path }) => replays.cancel(path.replay),
  };
}
