import type { Finding, FindingCollection, FindingKind, FindingSeverity } from "../../generated/operator.ts";
import type { FindingNotice } from "../deliveries/events/cloud-event.ts";
import type { BoundedLog } from "../log/bounded-log.ts";
import { SEVERITIES } from "./find.ts";
import { keyOf } from "./first-found.ts";

/** Where notices go, and where they are kept. */
export interface NoticeSink {
  /** What was told so far by all instances, the oldest first. */
  notices(): Promise<readonly FindingNotice[]>;
  notify(notice: FindingNotice): Promise<void>;
}

export interface NoticeWatchOptions {
  sink: NoticeSink;
  /** Host of this instance. It tells only what it finds itself. */
  instance: string;
  log: Pick<BoundedLog, "warn">;
}

/** Tells when findings begin and when they are over. */
export interface NoticeWatch {
  /** Compares what is found with what was found at the last look. It never rejects; what could not be told is told at the next look. */
  look(found: Pick<FindingCollection, "items" | "checks">): Promise<void>;
}

interface OpenFinding {
  finding: Finding;
  /** Looks in a row that have not found it. */
  missed: number;
}

/** A finding is over if so many looks in a row do not find it, so that one that comes and goes is not told each time. */
const MISSED_LOOKS = 2;

/**
 * A finding begins with the first look that finds it: thresholds and times are those of its kind. It begins again if it becomes more severe. After a restart
 * what was told is read back, so that nothing begins twice.
 */
export function createNoticeWatch({ sink, instance, log }: NoticeWatchOptions): NoticeWatch {
  let open: Map<string, OpenFinding> | null = null;
  let looking = false;

  return {
    look: async (found) => {
      if (looking) return;
      looking = true;
      try {
        open ??= toOpen(await sink.notices(), instance);
        for (const finding of found.items) await begin(open, finding);
        await endMissed(open, found);
      } catch (error) {
        log.warn({ err: error }, "findings cannot be told to destinations, trying again");
      } finally {
        looking = false;
      }
    },
  };

  async function begin(known: Map<string, OpenFinding>, finding: Finding): Promise<void> {
    const before = known.get(keyOf(finding));
    if (before === undefined || isMoreSevere(finding.severity, before.finding.severity)) await tell("began", finding);
    known.set(keyOf(finding), { finding, missed: 0 });
  }

  async function endMissed(known: Map<string, OpenFinding>, { items, checks }: Pick<FindingCollection, "items" | "checks">): Promise<void> {
    const found = new Set(items.map(keyOf));
    const unknown = new Set<FindingKind>(checks.flatMap(({ kind, result }) => (result === "unknown" ? [kind] : [])));
    for (const [key, one] of known) {
      if (found.has(key) || unknown.has(one.finding.kind)) continue;
      one.missed += 1;
      if (one.missed < MISSED_LOOKS) continue;
      await tell("ended", one.finding);
      known.delete(key);
    }
  }

  async function tell(state: FindingNotice["state"], finding: Finding): Promise<void> {
    await sink.notify({ state, instance, finding });
  }
}

function isMoreSevere(severity: FindingSeverity, other: FindingSeverity): boolean {
  return SEVERITIES[severity] < SEVERITIES[other];
}

/** What an instance has told as begun and not as over. */
function toOpen(notices: readonly FindingNotice[], instance: string): Map<string, OpenFinding> {
  const open = new Map<string, OpenFinding>();
  for (const { state, finding, ...told } of notices) {
    if (told.instance !== instance) continue;
    if (state === "began") open.set(keyOf(finding), { finding, missed: 0 });
    else open.delete(keyOf(finding));
  }
  return open;
}
