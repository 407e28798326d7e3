import type { DeliveryAnswer } from "../../../generated/operator.ts";
import type { DeliveryCursor } from "../cursor.ts";
import type { Lane } from "../lane.ts";
import type { UnsettledDelivery } from "../store/delivery-store.ts";
import { type ChangeLog, createChangeLog } from "./changes.ts";
import { createProgress, type LaneProgress } from "./progress.ts";
import type { Tally } from "./tally.ts";
import { type FreshWork, freshWork, type OutageFailure, storedWork, subjectText, toSubject, type Work } from "./work.ts";
import { createWorkQueues, type WorkQueues } from "./work-queues.ts";

/** What a lane knows of its deliveries: which are in memory, which are rows of the store, and what has changed since the last write. */
export interface Ledger {
  queues: Pick<WorkQueues, "take" | "takeFresh" | "release" | "nextDue">;
  progress: LaneProgress;
  changes: ChangeLog;
  /** Deliveries whose payload is in memory, and the size of their texts. */
  fresh(): { count: number; bytes: number };
  /** Deliveries that are or will be rows. */
  rows(): number;
  /** Adds a delivery that was read. It is left out if it is a row: it was kept before its entry was done. */
  admit(fresh: FreshWork): void;
  attempted(work: Work, answer: DeliveryAnswer): void;
  /** It has arrived, or is not to be delivered. */
  settle(work: Work): void;
  /** It has failed and is tried again at this time, in milliseconds since 1970. `outage` is null if it failed for a reason of its own. */
  retryAt(work: Work, time: number, outage: OutageFailure | null): void;
  /** The destination is back: what has failed since `downSince` because it was down is tried at `timeFor`, if that is sooner. */
  outageEnded(downSince: number, timeFor: () => number): void;
  giveUp(work: Work): void;
  /** Takes over what people have changed in the rows. What has happened here since the last write counts more. */
  reconcile(rows: readonly UnsettledDelivery[]): void;
}

export interface LedgerOptions {
  lane: Lane;
  cursor: DeliveryCursor;
  unsettled: readonly UnsettledDelivery[];
  tally: Tally;
}

export function createLedger({ lane, cursor, unsettled, tally }: LedgerOptions): Ledger {
  const changes = createChangeLog(lane);
  const queues = createWorkQueues({ hold });
  const rows = new Map<string, Work>();
  const fresh = { count: 0, bytes: 0 };
  for (const row of unsettled) addRow(row);

  return {
    queues,
    progress: createProgress(cursor),
    changes,
    fresh: () => fresh,
    rows: () => rows.size,
    admit: (read) => {
      if (rows.size > 0 && rows.has(subjectText(read.outgoing))) {
        read.step.open -= 1;
        return;
      }
      const work = freshWork(read);
      fresh.count += 1;
      fresh.bytes += work.bytes;
      if (queues.isBlocked(work.subject.key)) hold(work);
      queues.add(work);
    },
    attempted: (work, answer) => {
      work.attempts += 1;
      work.lastAnswer = answer;
      changes.attempted(work, answer);
      tally.attempted(answer);
    },
    settle: (work) => {
      forget(work);
      changes.settled(work);
    },
    retryAt: (work, time, outage) => {
      becomeRow(work, "retrying");
      work.nextAttemptAt = time;
      work.outage = outage;
    },
    outageEnded: (downSince, timeFor) => {
      for (const work of rows.values())
        if (work.outage !== null && work.outage.at >= downSince) tryBy(work, Math.max(timeFor(), work.outage.askedUntil));
    },
    giveUp: (work) => {
      forget(work);
      changes.gaveUp(work);
      tally.gaveUp(work.subject);
    },
    reconcile: (stored) => {
      const kept = new Map(stored.map((row) => [subjectText(row), row]));
      for (const [text, work] of rows) if (work.isStored && !kept.has(text)) drop(work);
      for (const row of kept.values()) if (!changes.concerns(row)) takeOver(row);
    },
  };

  function tryBy(work: Work, time: number): void {
    if (work.isOnItsWay || work.nextAttemptAt === null || work.nextAttemptAt <= time) return;
    work.nextAttemptAt = time;
    changes.kept(work);
    queues.changed(work);
  }

  function takeOver(row: UnsettledDelivery): void {
    const work = rows.get(subjectText(row));
    if (work === undefined) addRow(row);
    else if (!work.isOnItsWay) update(work, row);
  }

  function addRow(row: UnsettledDelivery): void {
    const work = storedWork(row);
    rows.set(subjectText(row), work);
    queues.add(work);
  }

  function update(work: Work, { state, attempts, firstFailedAt, nextAttemptAt }: UnsettledDelivery): void {
    Object.assign(work, { state, attempts, firstFailedAt, nextAttemptAt });
    queues.changed(work);
  }

  function drop(work: Work): void {
    changes.forget(work);
    rows.delete(subjectText(work.subject));
    work.isStored = false;
    if (work.isOnItsWay) work.isDropped = true;
    else queues.remove(work);
  }

  function hold(work: Work): void {
    becomeRow(work, "held");
  }

  function becomeRow(work: Work, state: "held" | "retrying"): void {
    if (work.state === "fresh") {
      leaveMemory(work);
      work.subject = toSubject(work.subject);
      work.outgoing = null;
      rows.set(subjectText(work.subject), work);
    }
    work.state = state;
    changes.kept(work);
  }

  function forget(work: Work): void {
    if (work.state === "fresh") leaveMemory(work);
    else rows.delete(subjectText(work.subject));
  }

  /** The cursor need not wait for it any more. */
  function leaveMemory(work: Work): void {
    fresh.count -= 1;
    fresh.bytes -= work.bytes;
    if (work.step !== null) work.step.open -= 1;
    work.step = null;
  }
}
