import { roles } from "../../../generated/operator.roles.ts";
import type { Role } from "../../../generated/operator.ts";

/** Who calls the operator API. */
export interface Caller {
  /** Name of the token, or what stands for it without tokens. */
  who: string;
  role: Role;
  address: string;
  /** Time from which the token is no longer accepted, in milliseconds since 1970; null if it does not expire. */
  expiresAt: number | null;
}

/** Without tokens everybody who can reach the port may do everything. */
export function anyoneAt(address: string): Caller {
  return { who: ANYONE, role: "admin", address, expiresAt: null };
}

/** Name of all callers without tokens. */
export const ANYONE = "anyone";

/** Whether a role may do what needs another one. */
export function includesRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
