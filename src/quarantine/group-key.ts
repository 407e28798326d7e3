import { hash } from "node:crypto";
import type { Sender } from "../../generated/operator.ts";
import { type Difference, generalize } from "./difference.ts";

const KEY_CHARACTERS = 16;

/** Id of the group of a difference: callbacks of one command that differ in the same way have the same. */
export function groupKeyOf(sender: Sender, command: string | null, difference: Difference | null): string {
  const { kind = "matches", place = null, expected = "" } = difference ?? {};
  return hash("sha256", JSON.stringify([sender, command, kind, generalize(place), expected]), "hex").slice(0, KEY_CHARACTERS);
}
