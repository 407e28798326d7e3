import type { Replay } from "../../../generated/operator.ts";
import { ANYONE } from "../../audit/actor.ts";
import type { AuditDetails, AuditLog } from "../../audit/audit-log.ts";
import { OBJECTS } from "../../audit/objects.ts";
import type { AskedReplay, Deliveries } from "../../deliveries/deliveries.ts";
import { ImhookError } from "../../errors.ts";
import { makeAudited } from "./audited-change.ts";
import type { OperatorHandlers, OperatorRequest } from "./operation.ts";
import { toTime } from "./times.ts";

type ReplayOperations = "listReplays" | "startReplay" | "getReplay" | "changeReplay" | "cancelReplay";

/** Creates the handlers of replays. */
export function createReplayHandlers(
  { replays }: Pick<Deliveries, "replays">,
  audit: Pick<AuditLog, "write">,
): Pick<OperatorHandlers, ReplayOperations> {
  return {
    listReplays: async () => ({ items: await replays.list() }),
    getReplay: ({ path }) => replays.get(path.replay.toLowerCase()),
    startReplay: (request) => {
      const asked = toAsked(request);
      return makeAudited(audit, {
        ...{ caller: request.caller, action: "startReplay", object: OBJECTS.destination(asked.destination), before: null },
        make: () => replays.start(asked),
        describe: (started) => ({ object: OBJECTS.replay(started.id), after: replayDetails(started) }),
      });
    },
    changeReplay: async ({ path, body, caller }) => {
      const id = path.replay.toLowerCase();
      const before = await replays.get(id);
      return makeAudited(audit, {
        ...{ caller, action: "changeReplay", object: OBJECTS.replay(id), before: changeableDetails(before) },
        make: () => replays.change(id, body),
        describe: (changed) => ({ after: changeableDetails(changed) }),
      });
    },
    cancelReplay: async ({ path, caller }) => {
      const id = path.replay.toLowerCase();
      const before = await replays.get(id);
      if (before.endedAt !== null) return before;
      return makeAudited(audit, {
        ...{ caller, action: "cancelReplay", object: OBJECTS.replay(id), before: changeableDetails(before) },
        make: () => replays.cancel(id),
        describe: ({ state, delivered }) => ({ after: { state, delivered } }),
      });
    },
  };
}

function toAsked({ body, caller }: OperatorRequest<"startReplay">): AskedReplay {
  const { destination, when = null, rate = null, dryRun = false } = body;
  const since = toTime("since", body.since);
  const until = body.until === undefined ? null : toTime("until", body.until);
  if (until !== null && until <= since) throw new ImhookError("bad-request", "until must be after since");
  return { destination, since, until, when, rate, dryRun, startedBy: caller.who === ANYONE ? null : caller.who };
}

function replayDetails({ destination, since, until, when, rate, dryRun }: Replay): AuditDetails {
  return { destination, since, until, when, rate, dryRun };
}

function changeableDetails({ state, rate }: Replay): AuditDetails {
  return { state, rate };
}
