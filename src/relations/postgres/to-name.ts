import { escapeNull } from "../../storage/null-character.ts";
import { boundName } from "../../storage/postgres/bound-name.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";

/** Converts the name of a user or group to what the tables of relations have. Short names can be converted back by `unescapeUnpaired`. */
export function toName(name: string): string {
  return boundName(escapeNull(escapeUnpaired(name)));
}
