import type { Destination } from "../../../generated/operator.ts";
import type { AuditLog } from "../../audit/audit-log.ts";
import { OBJECTS } from "../../audit/objects.ts";
import type { Deliveries } from "../../deliveries/deliveries.ts";
import { ImhookError } from "../../errors.ts";
import { makeAudited } from "./audited-change.ts";
import { definitionDetails } from "./destination-details.ts";
import type { OperatorHandlers } from "./operation.ts";

type DestinationOperations =
  | "listDestinations"
  | "createDestination"
  | "getDestination"
  | "replaceDestination"
  | "changeDestination"
  | "removeDestination"
  | "testDestination";

/** Creates the handlers of destinations. */
export function createDestinationHandlers(
  { destinations }: Pick<Deliveries, "destinations">,
  audit: Pick<AuditLog, "write">,
): Pick<OperatorHandlers, DestinationOperations> {
  return {
    listDestinations: async () => ({ items: await destinations.list() }),
    getDestination: ({ path }) => destinations.get(path.destination),
    testDestination: ({ path }) => destinations.test(path.destination),
    createDestination: ({ body, caller }) =>
      makeAudited(audit, {
        ...{ caller, action: "createDestination", object: OBJECTS.destination(body.name), before: null },
        make: () => destinations.create(body),
        describe: ({ definition }) => ({ after: definitionDetails(definition) }),
      }),
    replaceDestination: async ({ path: { destination: name }, body, caller }) => {
      if (body.name !== name) throw new ImhookError("bad-request", `name must be ${name}, as in the path; it is ${body.name}`);
      const { definition } = await destinations.get(name);
      return makeAudited(audit, {
        ...{ caller, action: "replaceDestination", object: OBJECTS.destination(name), before: definitionDetails(definition) },
        make: () => destinations.replace(name, body),
        describe: (replaced) => ({ after: definitionDetails(replaced.definition) }),
      });
    },
    changeDestination: async ({ path: { destination: name }, body: { paused }, caller }) => {
      const before = await destinations.get(name);
      return makeAudited(audit, {
        ...{ caller, action: "changeDestination", object: OBJECTS.destination(name), before: { state: before.state } },
        make: () => destinations.pause(name, paused),
        describe: () => ({ after: { paused } }),
      });
    },
    removeDestination: async ({ path: { destination: name }, caller }) => {
      const before = await destinations.get(name);
      return makeAudited(audit, {
        ...{ caller, action: "removeDestination", object: OBJECTS.destination(name), before: removedDetails(before) },
        make: () => destinations.remove(name),
        describe: () => ({ after: null }),
      });
    },
  };
}

/** The definition, and what is lost with it. */
function removedDetails({ definition, position, retrying, held, dead }: Destination) {
  return { ...definitionDetails(definition), position, retrying, held, dead };
}
