import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { RawOperation, Rule, Visit } from "./rule.ts";

/** The roles, least first. */
const ROLES: readonly string[] = parse(readFileSync(new URL("../operator/components/schemas/Role.yaml", import.meta.url), "utf8")).enum;

/** Each operation that needs a token says in `x-role` which role it needs. Whoever has the least role can only read. */
export const xRole = (() => ({
  Operation(operation: RawOperation, { report, location, key }: Pick<Visit, "report" | "location" | "key">) {
    const message = problemOf(operation, String(key));
    if (message !== null) report({ message, location: location.child("x-role" in operation ? ["x-role"] : []) });
  },
})) satisfies Rule;

function problemOf({ "x-role": role, security }: RawOperation, method: string): string | null {
  if (Array.isArray(security) && security.length === 0)
    return role === undefined ? null : "Remove x-role: the operation needs no token, so nobody's role is known.";
  if (typeof role !== "string" || !ROLES.includes(role)) return `Say in x-role which role the operation needs: ${ROLES.join(", ")}.`;
  const isChange = method !== "get";
  return isChange && role === ROLES[0] ? `Choose a higher role than ${role} in x-role: the operation may change something.` : null;
}
