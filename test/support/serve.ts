import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { createAdmission } from "../../src/callbacks/admission.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import { createCallbackServer } from "../../src/callbacks/server.ts";
import type { Journal, StoredEntry } from "../../src/journal/journal.ts";
import { openJournal } from "../../src/journal/sqlite/open-journal.ts";
import { listen } from "../../src/listen.ts";
import { createStatistics } from "../../src/statistics/statistics.ts";

/** The callback listener alone, with senders of the test's own, over a real journal. */
export interface TestServer {
  url: string;
  /** Messages of the log so far. */
  messages: string[];
  newestEntry(): Promise<StoredEntry | undefined>;
  remove(): Promise<void>;
}

/** `journalOf` may put something between the server and its journal, such as a failure. */
export async function serve(
  senders: Sender[],
  journalOf: (journal: Journal) => Pick<Journal, "append" | "appendLate"> = (journal) => journal,
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-test-"));
  const journal = await openJournal(join(folder, "journal.sqlite"));
  const messages: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => messages.push(JSON.parse(line).msg) });
  const admission = createAdmission({ concurrency: 512, queue: 1024 });
  const statistics = createStatistics();
  const server = createCallbackServer({ senders, journal: journalOf(journal), admission, statistics, bodyLimit: 1 << 20, log });
  const listener = await listen(server.callback(), "127.0.0.1", 0);
  return {
    url: listener.url,
    messages,
    newestEntry: async () => {
      const { items } = await journal.list({}, { limit: 1 });
      return items[0] && journal.get(items[0].id);
    },
    remove: async () => {
      await listener.close();
      await journal.close();
      await rm(folder, { recursive: true });
    },
  };
}
