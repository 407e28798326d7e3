import { roles } from "../../../generated/operator.roles.ts";
import type { Role } from "../../../generated/operator.ts";
import { type Actor, ANYONE } from "../../audit/actor.ts";

/** Who calls the operator API. */
export interface Caller extends Actor {
  role: Role;
  address: string;
  /** Time from which the token is no longer accepted, in milliseconds since 1970; null if it does not expire. */
  expiresAt: number | null;
}

/** Without tokens everybody who can reach the port may do everything. */
export function anyoneAt(address: string): Caller {
  return { who: ANYONE, role: "admin", address, expiresAt: null };
}

/** Whether a role may do what needs another one. */
export function includesRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
