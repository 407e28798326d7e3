import type { Role } from "../../generated/operator.ts";

/** Who changes something. */
export interface Actor {
  /** Name of a token, or one of the names below. */
  who: string;
  /** null for imhook itself. */
  role: Role | null;
  /** null for imhook itself. */
  address: string | null;
}

/** Name of everybody who calls the operator API while it has no tokens. */
export const ANYONE = "anyone";

/** imhook itself, which does what a changed file or a signal asks for. */
export const SYSTEM: Actor = { who: "system", role: null, address: null };
