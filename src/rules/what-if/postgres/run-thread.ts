import type { DatabaseSettings } from "../../../storage/storage.ts";
import { type RunThread, serveRuns } from "../serve-runs.ts";
import { openSource } from "./open-source.ts";

/** Each run has a connection of its own. */
export function serve(settings: DatabaseSettings): RunThread {
  return serveRuns(() => openSource(settings));
}
