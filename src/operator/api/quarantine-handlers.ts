import type { AuditLog } from "../../audit/audit-log.ts";
import { changeOrigin } from "../../audit/change-origin.ts";
import { OBJECTS } from "../../audit/objects.ts";
import { ImhookError } from "../../errors.ts";
import type { Quarantine } from "../../quarantine/open-quarantine.ts";
import type { OperatorHandlers } from "./operation.ts";
import { withTimes } from "./times.ts";

type QuarantineOperations =
  | "listQuarantineGroups"
  | "getQuarantineGroup"
  | "listQuarantineRecoveries"
  | "recoverQuarantine"
  | "cancelQuarantineRecovery";

/** Creates the handlers of what is in quarantine. */
export function createQuarantineHandlers(
  { groups, group, recoveries }: Quarantine,
  audit: Pick<AuditLog, "write">,
): Pick<OperatorHandlers, QuarantineOperations> {
  return {
    listQuarantineGroups: ({ query }) => groups(withTimes(query)),
    getQuarantineGroup: async ({ path: { group: id } }) => (await group(id)) ?? notFound(`there is no group ${id}`),
    listQuarantineRecoveries: () => ({ items: recoveries.latest() }),
    recoverQuarantine: async ({ caller, body: { dryRun = true, group: id = null } }) => {
      const { examined } = await groups({});
      if (dryRun) return recoveries.start({ dryRun, group: id }, examined, () => {});
      const origin = { ...changeOrigin(caller, "recoverQuarantine", OBJECTS.quarantine), value: null, before: null };
      // First, so that nothing is done that leaves no entry.
      await audit.write({ ...origin, after: { group: id, state: "started" } });
      return recoveries.start({ dryRun, group: id }, examined, ({ state, matching, recovered, duplicates, outdated }) => {
        // The run is logged as well, so a failure here loses nothing.
        audit.write({ ...origin, after: { group: id, state, matching, recovered, duplicates, outdated } }).catch(() => {});
      });
    },
    cancelQuarantineRecovery: async ({ path: { recovery } }) =>
      (await recoveries.cancel(recovery.toLowerCase())) ?? notFound(`there is no run ${recovery}`),
  };
}

function notFound(detail: string): never {
  throw new ImhookError("not-found", detail);
}
