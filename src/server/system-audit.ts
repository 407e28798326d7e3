import type { Logger } from "pino";
import type { AuditDetails, AuditLog } from "../audit/audit-log.ts";
import { type SystemAction, systemChange } from "../audit/system-change.ts";
import { createRetriedWork } from "./rules/retried-work.ts";

/** What came of a reload, for its audit entry. */
export interface ReloadDetails {
  before: AuditDetails | null;
  after: AuditDetails;
}

/** Writes the audit entries of what imhook does by itself. Nobody waits for them; what cannot be written is tried again. */
export interface SystemAudit extends AsyncDisposable {
  record(action: SystemAction, object: string, details: ReloadDetails): void;
}

export function createSystemAudit(audit: Pick<AuditLog, "write">, log: Pick<Logger, "error">): SystemAudit {
  const writing = createRetriedWork({ failureMessage: "audit entries not written, retrying", log });
  return {
    record: (action, object, details) => {
      const entry = { ...systemChange(action, object), value: null, ...details };
      void writing.add(() => audit.write(entry));
    },
    [Symbol.asyncDispose]: writing.close,
  };
}
