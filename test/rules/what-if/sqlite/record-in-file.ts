import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openListStore } from "../../../../src/rules/lists/open-list-store.ts";
import { openSource } from "../../../../src/rules/what-if/sqlite/open-source.ts";
import { createJournalFile } from "../../../support/journal-files.ts";
import type { RecordedUnderTest } from "../recorded-under-test.ts";

export async function recordInFile(): Promise<RecordedUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-what-if-"));
  const files = { journal: join(folder, "journal.sqlite"), operator: join(folder, "operator.sqlite") };
  const journal = await createJournalFile(files.journal);
  return {
    folder,
    append: async (entries) => void journal.append([...entries]),
    prune: async (entries) => void journal.prune(entries),
    openSource: () => openSource(files),
    openListStore: async (now) => openListStore({ path: files.operator, now }),
    remove: async () => {
      await journal.close();
      await rm(folder, { recursive: true });
    },
  };
}
