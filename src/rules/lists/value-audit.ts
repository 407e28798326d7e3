import { isDeepStrictEqual } from "node:util";
import type { AuditEntry, ListValue } from "../../../generated/operator.ts";
import type { AuditDetails } from "../../audit/audit-log.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";

/** A value before and after a change; undefined while it is not there. */
export interface ChangedValue {
  value: string;
  before: ListValue | undefined;
  after: ListValue | undefined;
}

/** The audit entry of a change of one value; null if nothing has changed. */
export function auditOfValue(origin: ChangeOrigin, { value, before, after }: ChangedValue): AuditEntry | null {
  return isDeepStrictEqual(before, after) ? null : { ...origin, value, before: stateOf(before), after: stateOf(after) };
}

function stateOf(value: ListValue | undefined): AuditDetails | null {
  return value === undefined ? null : { expiresAt: value.expiresAt, note: value.note };
}
