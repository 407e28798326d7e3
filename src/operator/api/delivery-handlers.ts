import type { Delivery } from "../../../generated/operator.ts";
import type { AuditDetails, AuditLog } from "../../audit/audit-log.ts";
import { OBJECTS } from "../../audit/objects.ts";
import type { Deliveries } from "../../deliveries/deliveries.ts";
import { makeAudited } from "./audited-change.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers, OperatorRequest } from "./operation.ts";

type DeliveryOperations =
  | "listDeliveryAttempts"
  | "retryDeadLetters"
  | "dropDeadLetters"
  | "listDeliveries"
  | "getDelivery"
  | "dropDelivery"
  | "retryDelivery";

/** Creates the handlers of deliveries, and of the attempts to deliver. */
export function createDeliveryHandlers(
  { destinations, deliveries, listAttempts }: Pick<Deliveries, "destinations" | "deliveries" | "listAttempts">,
  audit: Pick<AuditLog, "write">,
): Pick<OperatorHandlers, DeliveryOperations> {
  return {
    listDeliveries: ({ query: { limit, cursor, ...filter } }) => withBadRequest(deliveries.list(inLowerCase(filter), { limit, cursor })),
    getDelivery: ({ path }) => deliveries.get(path.delivery),
    listDeliveryAttempts: ({ path, query: { limit, cursor, ...filter } }) =>
      withBadRequest(listAttempts(path.destination, inLowerCase(filter), { limit, cursor })),
    retryDelivery: ({ path, caller }) => changeOne("retryDelivery", path.delivery, caller, deliveries.retry),
    dropDelivery: ({ path, caller }) => changeOne("dropDelivery", path.delivery, caller, deliveries.drop),
    retryDeadLetters: ({ path, caller }) => changeDead("retryDeadLetters", path.destination, caller, deliveries.retryDead),
    dropDeadLetters: ({ path, caller }) => changeDead("dropDeadLetters", path.destination, caller, deliveries.dropDead),
  };

  async function changeOne(action: string, id: string, caller: Caller, change: (id: string) => Promise<number>) {
    const before = await deliveries.get(id);
    const changed = await makeAudited(audit, {
      ...{ caller, action, object: OBJECTS.delivery(id), before: deliveryDetails(before) },
      make: () => change(id),
      describe: (count) => ({ after: { changed: count } }),
    });
    return { changed };
  }

  async function changeDead(action: string, name: string, caller: Caller, change: (name: string) => Promise<number>) {
    const { dead } = await destinations.get(name);
    const changed = await makeAudited(audit, {
      ...{ caller, action, object: OBJECTS.destination(name), before: { dead } },
      make: () => change(name),
      describe: (count) => ({ after: { changed: count } }),
    });
    return { changed };
  }
}

type Caller = OperatorRequest<"retryDelivery">["caller"];

function deliveryDetails({ destination, state, event, type, attempts }: Delivery): AuditDetails {
  return { destination, state, event, type, attempts };
}

/** Ids of entries and replays are kept in lower case. */
function inLowerCase<Filter extends { entry?: string; replay?: string }>({ entry, replay, ...others }: Filter) {
  return {
    ...others,
    ...(entry !== undefined && { entry: entry.toLowerCase() }),
    ...(replay !== undefined && { replay: replay.toLowerCase() }),
  };
}
