import type { AuditLog } from "../../audit/audit-log.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers } from "./operation.ts";
import { withTimes } from "./times.ts";

/** Creates the handler of the audit log. */
export function createAuditHandlers(audit: Pick<AuditLog, "list">): Pick<OperatorHandlers, "listAudit"> {
  return { listAudit: async ({ query: { limit, cursor, ...filter } }) => withBadRequest(audit.list(withTimes(filter), { limit, cursor })) };
}
