import type { CountingLookups } from "./lookups.ts";
import type { LookupsEnvironment } from "./open-lookups.ts";

/** Who asks. */
export interface Askers {
  hasRules: boolean;
  hasHandlers: boolean;
}

/** Opens lookups as `openLookups` does; resolves with null if nobody asks. Most servers have neither rules nor handlers, and do not load the code. */
export async function openLookupsOf(
  { hasRules, hasHandlers }: Askers,
  environment: Omit<LookupsEnvironment, "hasHandlers">,
): Promise<CountingLookups | null> {
  if (!hasRules && !hasHandlers) return null;
  const { openLookups } = await import("./open-lookups.ts");
  return openLookups({ ...environment, hasHandlers });
}
