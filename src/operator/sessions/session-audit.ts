import type { AuditEntry } from "../../../generated/operator.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";

/** The audit entry of a session that begins or ends. */
export function toAuditEntry(origin: ChangeOrigin): AuditEntry {
  return { ...origin, value: null, before: null, after: null };
}
