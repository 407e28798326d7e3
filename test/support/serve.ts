import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { createCallbackServer } from "../../src/callbacks/callback-server.ts";
import { type ConcurrencyLimits, createConcurrencyLimit, type Load } from "../../src/callbacks/concurrency-limit.ts";
import { createStatistics, type Statistics } from "../../src/callbacks/counters/statistics.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import { listen } from "../../src/http/listen.ts";
import type { Journal } from "../../src/journal/journal.ts";
import { openJournal } from "./open-journal.ts";

/** A callback listener with a test's own senders and a real journal, without the rest of imhook. */
export interface TestServer {
  url: string;
  journal: Journal;
  /** Messages logged so far. */
  messages: string[];
  counts: Statistics["counts"];
  load(): Load;
  newestEntry(): ReturnType<Journal["get"]>;
  remove(): Promise<void>;
}

/** Settings that a test can change. */
export interface ServeOptions extends Partial<ConcurrencyLimits> {
  /** In seconds. */
  duplicateWindow?: number;
}

/** Starts a callback listener. `journalOf` can wrap the journal, for example to make it fail. */
export async function serve(
  senders: Sender[],
  journalOf: (journal: Journal) => Pick<Journal, "append" | "appendLate"> = (journal) => journal,
  { maxConcurrent = 512, maxQueued = 1024, duplicateWindow = 0 }: ServeOptions = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-test-"));
  const journal = await openJournal(join(folder, "journal.sqlite"), { duplicateWindow });
  const messages: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => messages.push(JSON.parse(line).msg) });
  const concurrencyLimit = createConcurrencyLimit({ maxConcurrent, maxQueued });
  const statistics = createStatistics();
  const server = createCallbackServer({
    senders,
    journal: journalOf(journal),
    concurrencyLimit,
    observer: statistics,
    bodyLimit: 1 << 20,
    log,
  });
  const listener = await listen(server.callback(), "127.0.0.1", 0);
  return {
    url: listener.url,
    journal,
    messages,
    counts: statistics.counts,
    load: concurrencyLimit.load,
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
