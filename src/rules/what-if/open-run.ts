import type { RecordedPast } from "./open-past.ts";
import type { RecordedReader } from "./read-recorded.ts";
import type { Recorded } from "./recorded.ts";
import type { Run } from "./run.ts";

/** What a run does with the entries that it reads. */
export interface RunParts<Result> {
  /** null if nothing has to be read. */
  reader: RecordedReader | null;
  take(entry: Recorded): unknown;
  result(): Result | Promise<Result>;
}

/** Opens a run over the past, which it closes at its end. If `prepare` fails, the past is closed at once. */
export async function openRun<Result>(past: RecordedPast, prepare: () => Promise<RunParts<Result>>): Promise<Run<Result>> {
  try {
    const { reader, take, result } = await prepare();
    let done = 0;
    return {
      step: async () => {
        const entries = (await reader?.next()) ?? [];
        for (const entry of entries) {
          const taken = take(entry);
          // Everything that rules ask for is in this thread, so nothing has to be waited for.
          if (taken instanceof Promise) await taken;
        }
        done += entries.length;
        return entries.length > 0;
      },
      progress: () => ({ done, total: Math.max(done, reader?.total ?? 0) }),
      result: async () => result(),
      close: past.close,
    };
  } catch (error) {
    await past.close();
    throw error;
  }
}
