import type { AuditLog } from "../../audit/audit-log.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers } from "./operation.ts";

/** Creates the handler of the audit log. */
export function createAuditHandlers(audit: Pick<AuditLog, "list">): Pick<OperatorHandlers, "listAudit"> {
  return { listAudit: ({ query: { limit, cursor, ...filter } }) => withBadRequest(audit.list(filter, { limit, cursor })) };
}
