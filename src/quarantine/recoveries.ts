import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { v7 as createId } from "uuid";
import type { QuarantineRecovery } from "../../generated/operator.ts";
import { ImhookError } from "../errors.ts";
import type { Journal, StoredEntry } from "../journal/journal.ts";
import type { Matching } from "./quarantine-thread.ts";
import { recoverBatch } from "./recover-batch.ts";

/** What a run is to do. */
export interface RecoveryRequest {
  dryRun: boolean;
  /** null: all that match. */
  group: string | null;
}

/** Runs that recover quarantined callbacks, running or ended. */
export interface Recoveries {
  /**
   * Starts a run, which goes on by itself. Throws an ImhookError if another one is running.
   *
   * @param onEnded Called when it has ended.
   */
  start(request: RecoveryRequest, total: number, onEnded: (recovery: QuarantineRecovery) => void): QuarantineRecovery;
  /** Returns the latest, newest first. */
  latest(): QuarantineRecovery[];
  /** Stops a run, and resolves with it; undefined if there is none with this id. */
  cancel(id: string): Promise<QuarantineRecovery | undefined>;
  close(): Promise<void>;
}

export interface RecoveriesOptions {
  journal: Pick<Journal, "readQuarantined" | "recover" | "history">;
  match(entries: StoredEntry[], group: string | null): Promise<Matching[]>;
  log: Pick<Logger, "error" | "info">;
}

interface KeptRun {
  recovery: QuarantineRecovery;
  cancel(): void;
  ended: Promise<void>;
}

const MOST_KEPT = 20;

/** With the pause, at most 500 per second: a commit of so many takes some milliseconds, and callbacks wait for no more than one. */
const ENTRIES_PER_BATCH = 100;
const PAUSE_MS = 200;

export function createRecoveries({ journal, match, log }: RecoveriesOptions): Recoveries {
  let kept: KeptRun[] = [];

  return {
    start: (request, total, onEnded) => {
      const running = kept.find(({ recovery }) => recovery.state === "running");
      if (running !== undefined) {
        throw new ImhookError("conflict", `the run ${running.recovery.id} is running: wait for it, or stop it`);
      }
      const recovery = newRecovery(request, total);
      const controller = new AbortController();
      const ended = run(recovery, controller.signal).then(() => onEnded({ ...recovery }));
      kept = [{ recovery, cancel: () => controller.abort(), ended }, ...kept].slice(0, MOST_KEPT);
      return { ...recovery };
    },
    latest: () => kept.map(({ recovery }) => ({ ...recovery })),
    cancel: async (id) => {
      const found = kept.find(({ recovery }) => recovery.id === id);
      found?.cancel();
      await found?.ended;
      return found && { ...found.recovery };
    },
    close: async () => {
      for (const { cancel, ended } of kept) {
        cancel();
        await ended;
      }
    },
  };

  /** Never rejects. */
  async function run(recovery: QuarantineRecovery, signal: AbortSignal): Promise<void> {
    try {
      await recoverAll(recovery, signal);
      recovery.state = signal.aborted ? "cancelled" : "done";
      log.info({ ...recovery, endedAt: Date.now() }, "quarantined callbacks validated again");
    } catch (error) {
      recovery.state = "failed";
      log.error({ err: error, recovery: recovery.id }, "recovery of quarantined callbacks failed");
    } finally {
      recovery.endedAt = Date.now();
    }
  }

  async function recoverAll(recovery: QuarantineRecovery, signal: AbortSignal): Promise<void> {
    let position = 0;
    while (!signal.aborted) {
      const { entries, through } = await journal.readQuarantined(position, ENTRIES_PER_BATCH);
      if (through === position) return;
      position = through;
      const matching = await match(
        entries.map(({ entry }) => entry),
        recovery.group,
      );
      recovery.examined += entries.length;
      recovery.total = Math.max(recovery.total, recovery.examined);
      recovery.matching += matching.length;
      if (recovery.dryRun || matching.length === 0) continue;
      const { recovered, duplicates, outdated } = await recoverBatch(journal, matching);
      recovery.recovered += recovered;
      recovery.duplicates += duplicates;
      recovery.outdated += outdated;
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => {});
    }
  }
}

function newRecovery({ dryRun, group }: RecoveryRequest, total: number): QuarantineRecovery {
  const counts = { examined: 0, total, matching: 0, recovered: 0, duplicates: 0, outdated: 0 };
  return { id: createId(), state: "running", dryRun, group, startedAt: Date.now(), endedAt: null, ...counts };
}
