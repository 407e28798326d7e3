import type { AuditDetails } from "../../audit/audit-log.ts";
import type { RulesReload } from "./rules-admin.ts";

/** What an audit entry says of a reload of the rules. */
export function rulesReloadDetails({ result, versionBefore, version, faults }: RulesReload, cause: ReloadCause) {
  return { before: { version: versionBefore }, after: { cause, result, version, faults } } satisfies Record<string, AuditDetails>;
}

/** Why something is read again: a request, a changed file, a request to another instance, or SIGHUP. */
export type ReloadCause = "request" | "file" | "instance" | "signal";
