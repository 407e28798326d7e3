import { lookUp } from "./file.ts";
import type { Sources } from "./find-setting.ts";

/** In the settings file. No variable can have it. */
export const DESTINATIONS_KEY = "destinations";

/** What the settings have of destinations, unchecked: what destinations are is known to the server. null if there is nothing. */
export function readDestinations({ given, file }: Pick<Sources, "given" | "file">): unknown {
  return lookUp(given, DESTINATIONS_KEY) ?? lookUp(file, DESTINATIONS_KEY) ?? null;
}
