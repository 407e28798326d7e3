import { execFileSync } from "node:child_process";
import { setTimeout as pass } from "node:timers/promises";
import { end, startImhook } from "../../support/imhook.ts";
import { callOf } from "../callbacks.ts";
import { openJournalFile } from "../journal-file.ts";
import { withFolder } from "../suite.ts";
import type { Fault, Scene } from "./fault.ts";
import { judge } from "./judge.ts";
import { type Probed, type Probes, startProbes } from "./probes.ts";

/** What was seen of a fault. */
export interface Observed {
  name: string;
  how: string;
  /** Why it was not brought about; null where it was. */
  skipped: string | null;
  before: Probed;
  after: Probed;
  /** Answers of /ready while it lasted, by status. */
  ready: Record<string, number>;
  /** From the end of the fault to the first /ready with status 200; null where it did not come. */
  backMilliseconds: number | null;
  /** After-callbacks acknowledged before, during and after the fault that were not in the journal after kill -9 and a start. */
  missing: number;
  failures: string[];
}

const QUIET_MS = 500;
const PATIENCE_MS = 20_000;

/** Brings a fault about under load for some milliseconds, ends it, kills imhook, starts it again, and says what was seen. */
export function runFault(fault: Fault, holdMilliseconds: number): Promise<Observed> {
  return withFolder("fault", async (folder) => {
    const { obstacle, on } = fault;
    const skipped = obstacle?.() ?? null;
    if (skipped !== null) return { ...NOTHING, name: fault.name, how: fault.how, skipped };
    if (on !== "memory") return observe(fault, holdMilliseconds, folder);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=32m", "tmpfs", folder]);
    try {
      return await observe(fault, holdMilliseconds, folder);
    } finally {
      execFileSync("umount", [folder]);
    }
  });
}

async function observe(fault: Fault, holdMilliseconds: number, folder: string): Promise<Observed> {
  const imhook = await startImhook(folder, fault.imhook);
  const scene: Scene = { folder, imhook, failures: [] };
  const probes = startProbes(imhook);
  try {
    await pass(QUIET_MS);
    const first = probes.take();
    const endFault = await fault.begin(scene);
    if (fault.expected.destroys) {
      // What was under way is destroyed with the rest.
      await pass(QUIET_MS);
      probes.take();
    }
    await pass(holdMilliseconds);
    const during = probes.take();
    await endFault();
    const backMilliseconds = fault.expected.comesBack === false ? null : await untilReady(probes);
    if (backMilliseconds !== null) await pass(QUIET_MS);
    await probes.stop();
    const last = probes.take();
    await end(imhook, "SIGKILL");
    const owed = [...(fault.expected.destroys ? [] : [first]), during, last].flatMap(({ after }) => after.acknowledged);
    const { name, how, expected } = fault;
    const { before, after } = during;
    const missing = await countMissing(folder, owed);
    const observed = { name, how, skipped: null, before, after, ready: countBy(during.ready), backMilliseconds, missing, failures: [] };
    return { ...observed, failures: [...scene.failures, ...judge(expected, observed, last)] };
  } finally {
    await end(imhook, "SIGKILL");
  }
}

async function untilReady(probes: Probes): Promise<number | null> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < PATIENCE_MS) {
    if (probes.sawReady()) return performance.now() - startedAt;
    await pass(20);
  }
  return null;
}

async function countMissing(folder: string, acknowledged: readonly string[]): Promise<number> {
  // A start brings back what the kill left in the write-ahead log.
  await end(await startImhook(folder), "SIGTERM");
  const journal = openJournalFile(folder);
  const recorded = new Set(journal.readAfter(0).map(({ query }) => callOf(query)));
  journal.close();
  return acknowledged.filter((id) => !recorded.has(id)).length;
}

function countBy(statuses: readonly number[]): Record<string, number> {
  return Object.fromEntries(Object.entries(Object.groupBy(statuses, String)).map(([status, all]) => [status, all?.length ?? 0]));
}

const NONE: Probed = { sent: 0, statuses: {}, refused: 0, mostMilliseconds: 0, late: 0, acknowledged: [] };
const NOTHING = { before: NONE, after: NONE, ready: {}, backMilliseconds: null, missing: 0, failures: [] };
