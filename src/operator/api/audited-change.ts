import type { AuditDetails, AuditLog } from "../../audit/audit-log.ts";
import { changeOrigin } from "../../audit/change-origin.ts";
import { ImhookError } from "../../errors.ts";
import type { Caller } from "./caller.ts";

/** A change of something that is not kept in one place with the audit log. */
export interface AuditedChange<Result> {
  caller: Caller;
  action: string;
  object: string;
  /** null if the object does not exist yet. */
  before: AuditDetails | null;
  make(): Promise<Result>;
  /** What the entry says afterwards. `object` replaces the one from before, if only the change tells which it is. */
  describe(result: Result): { object?: string; after: AuditDetails | null };
}

/** Makes a change, and writes its entry. Rejects as the change does; then the entry says that it was refused or has failed, and why. */
export async function makeAudited<Result>(
  audit: Pick<AuditLog, "write">,
  { caller, action, object, before, make, describe }: AuditedChange<Result>,
): Promise<Result> {
  const origin = { ...changeOrigin(caller, action, object), value: null, before };
  // First, so that nothing is done that leaves no entry.
  await audit.write({ ...origin, after: { result: "started" } });
  const result = await make().catch(async (error) => {
    await audit.write({ ...origin, after: describeFailure(error) });
    throw error;
  });
  await audit.write({ ...origin, ...describe(result) });
  return result;
}

function describeFailure(error: unknown): AuditDetails {
  // What else is thrown may say what operators must not see.
  return error instanceof ImhookError ? { result: "refused", reason: error.message } : { result: "failed" };
}
