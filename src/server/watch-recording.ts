import type { Clock } from "../clock.ts";
import type { JournalWriter } from "../journal/journal.ts";

type Writer = Pick<JournalWriter, "append" | "appendLate" | "check">;

/** A writer that knows whether it works. */
export interface WatchedWriter {
  writer: Pick<JournalWriter, "append" | "appendLate">;
  /** Whether the last entry could be recorded or, if it could not, whether one can by now. */
  isWorking(): Promise<boolean>;
}

/** Anyone may ask, and each check costs a commit. */
const CHECK_INTERVAL_MS = 1000;

/** Watches what becomes of entries, so that a check of its own is needed only after a failure. */
export function watchRecording(writer: Writer, clock: Clock): WatchedWriter {
  let works = true;
  let check: Promise<boolean> | null = null;

  return {
    writer: { append: (entry) => watch(writer.append(entry)), appendLate: writer.appendLate },
    isWorking: async () => works || (await (check ?? startCheck())),
  };

  function watch<Result>(recorded: Promise<Result>): Promise<Result> {
    recorded.then(
      () => note(true),
      () => note(false),
    );
    return recorded;
  }

  function note(outcome: boolean): boolean {
    works = outcome;
    return outcome;
  }

  function startCheck(): Promise<boolean> {
    check = writer.check().then(
      () => note(true),
      () => note(false),
    );
    clock.after(CHECK_INTERVAL_MS, () => {
      check = null;
    });
    return check;
  }
}
