import { explain } from "../explain.ts";
import type { CallbackExplanation } from "../explanation.ts";
import type { TestedRules } from "../load-tested.ts";
import { createReplay } from "../replay.ts";
import { startOfCounts } from "../start-of.ts";
import { openPast, type RecordedFiles } from "./open-past.ts";
import type { TestProgress } from "./tester.ts";

/**
 * Explains what rules make of the entry `id`; resolves with undefined if there is none. What came before it is read first, as far as counters and
 * relations need it.
 */
export async function explainEntry(
  files: RecordedFiles,
  rules: TestedRules,
  id: string,
  onProgress: (progress: TestProgress) => void = () => {},
): Promise<CallbackExplanation | undefined> {
  const past = openPast(files, rules);
  try {
    const entry = past.get(id);
    if (entry === undefined) return undefined;
    const { options, reader } = past.begin(entry.receivedAt, id);
    const replay = createReplay(options);
    const countedSince = startOfCounts(rules.book, entry.receivedAt);
    let done = 0;
    for (let entries = reader.next(); entries.length > 0; entries = reader.next()) {
      for (const before of entries) {
        if (before.phase !== "after" && before.receivedAt >= countedSince) await replay.decide(before);
        replay.follow(before);
      }
      done += entries.length;
      onProgress({ done, total: Math.max(done, reader.total) });
    }
    return await explain(entry, replay, options);
  } finally {
    past.close();
  }
}
