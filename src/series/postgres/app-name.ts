import { escapeNull } from "../../storage/null-character.ts";
import { boundName } from "../../storage/postgres/bound-name.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";

/** The name of an app as the tables of the series have it. */
export function storedApp(app: string): string {
  return boundName(escapeNull(escapeUnpaired(app)));
}
