import type { DestinationDefinition } from "../../../generated/operator.ts";
import type { AuditDetails } from "../../audit/audit-log.ts";
import { withoutQueries } from "./without-queries.ts";

/** A masked definition as an audit entry has it: lists and objects as JSON, and URLs without what may be a secret. */
export function definitionDetails(definition: DestinationDefinition): AuditDetails {
  return Object.fromEntries(Object.entries(definition).map(([name, value]) => [name, toDetail(value)]));
}

function toDetail(value: unknown): AuditDetails[string] {
  if (typeof value === "string") return withoutQueries(value);
  return typeof value === "number" || typeof value === "boolean" || value === null ? value : JSON.stringify(value);
}
