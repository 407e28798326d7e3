import { type RunThread, serveRuns } from "../serve-runs.ts";
import { openSource, type RecordedFiles } from "./open-source.ts";

/** Opens the files for each run anew. */
export function serve(files: RecordedFiles): RunThread {
  return serveRuns(() => openSource(files));
}
