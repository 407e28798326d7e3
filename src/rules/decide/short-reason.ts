import { reasonOf } from "../compile/reason-of.ts";

/** In UTF-16 units. */
const LONGEST = 300;

/** Why something failed, as traces and logs show it. */
export function shortReasonOf(error: unknown): string {
  return reasonOf(error).slice(0, LONGEST);
}
