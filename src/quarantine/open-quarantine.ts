import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { QuarantineGroupCollection, QuarantineGroupDetail } from "../../generated/operator.ts";
import type { Journal } from "../journal/journal.ts";
import { createLazyThread } from "../storage/rpc/lazy-thread.ts";
import type { Thread } from "../storage/rpc/worker-thread.ts";
import type { GroupFilter } from "./groups.ts";
import type { QuarantineThread } from "./quarantine-thread.ts";
import { createRecoveries, type Recoveries } from "./recoveries.ts";
import { reportOf } from "./report.ts";

/** What is in quarantine, compared with the documents of this version. */
export interface Quarantine {
  /** Waits for the comparison, but no longer than a second. */
  groups(filter: GroupFilter): Promise<QuarantineGroupCollection>;
  /** Resolves with undefined if there is no such group. */
  group(id: string): Promise<QuarantineGroupDetail | undefined>;
  recoveries: Recoveries;
  close(): Promise<void>;
}

export interface QuarantineOptions {
  journal: Pick<Journal, "readQuarantined" | "readRecoveries" | "readAfter" | "recover" | "history" | "get">;
  log: Pick<Logger, "error" | "info">;
}

const LONGEST_WAIT_MS = 1000;
const MOST_WAITS = 10;
const ENTRIES_PER_PART = 200;
const RECOVERIES_PER_PART = 1000;

/**
 * Nothing of the quarantine is stored a second time: a thread, which starts with the first call, reads what the journal has and keeps the differences
 * in mind. A new version compares with its own documents, because it has to begin again.
 */
export function openQuarantine({ journal, log }: QuarantineOptions): Quarantine {
  const lazy = createLazyThread<QuarantineThread>(import.meta.url, "quarantine-thread", undefined);
  let following: Promise<boolean> | null = null;
  let journalSince: number | null = null;
  let closed = false;
  const recoveries = createRecoveries({
    journal,
    match: async (entries, group) => (await lazy.open()).call("match", { entries, group }),
    log,
  });

  return {
    groups: async (filter) => {
      const complete = await catchUp();
      const thread = await lazy.open();
      return { ...(await thread.call("list", filter)), journalSince, complete };
    },
    group: async (id) => {
      const thread = await lazy.open();
      let found = null;
      // A link to a group may be followed while imhook still compares.
      for (let waits = 0, complete = false; found === null && !complete && waits < MOST_WAITS; waits += 1) {
        complete = await catchUp();
        found = await thread.call("group", id);
      }
      return found === null ? undefined : describe(thread, found);
    },
    recoveries,
    close: async () => {
      closed = true;
      await recoveries.close();
      await following?.catch(() => {});
      await lazy.close();
    },
  };

  /** Resolves with whether everything was read. */
  async function catchUp(): Promise<boolean> {
    following ??= readAll().finally(() => {
      following = null;
    });
    return Promise.race([following, sleep(LONGEST_WAIT_MS, false, { ref: false })]);
  }

  async function readAll(): Promise<boolean> {
    const thread = await lazy.open();
    const place = await thread.call("place");
    const [oldest] = await journal.readAfter(0, 1);
    journalSince = oldest?.entry.receivedAt ?? null;
    if (oldest !== undefined) await thread.call("forgetThrough", oldest.position - 1);
    for (let from = place.recoveries; !closed; ) {
      const part = await journal.readRecoveries(from, RECOVERIES_PER_PART);
      if (part.through === from) break;
      await thread.call("remove", part);
      from = part.through;
    }
    for (let from = place.position; !closed; ) {
      const part = await journal.readQuarantined(from, ENTRIES_PER_PART);
      if (part.through === from) break;
      await thread.call("examine", part);
      from = part.through;
    }
    return true;
  }

  async function describe(
    thread: Thread<QuarantineThread>,
    { group, newest }: NonNullable<ReturnType<QuarantineThread["group"]>>,
  ): Promise<QuarantineGroupDetail> {
    const found = await Promise.all(newest.map(async ({ id, place }) => ({ place, entry: await journal.get(id) })));
    // What was pruned in the meantime is left out.
    const kept = found.flatMap(({ place, entry }) => (entry === undefined ? [] : [{ place, entry }]));
    const changes = kept[0] === undefined ? [] : await thread.call("suggest", kept[0].entry);
    return { group, examples: kept.map(({ place, entry }) => ({ place, entry: toSummary(entry) })), changes, report: reportOf(group) };
  }
}

function toSummary({
  query: _query,
  traceId: _traceId,
  requestId: _requestId,
  body: _body,
  bodyEncoding: _bodyEncoding,
  reply: _reply,
  late: _late,
  rules: _rules,
  recoveredBy: _recoveredBy,
  ...summary
}: NonNullable<Awaited<ReturnType<Journal["get"]>>>): QuarantineGroupDetail["examples"][number]["entry"] {
  return summary;
}
