import type { SystemProcess, SystemState } from "../../../generated/operator.ts";
import type { Config } from "../../config/config.ts";
import type { JournalReader } from "../../journal/journal.ts";
import type { MetricFamily } from "../../metrics/families.ts";
import type { Metrics } from "../../metrics/metrics.ts";
import { VERSION } from "../../version.ts";
import type { Workers } from "../api/workers.ts";
import type { Retention } from "../retention/open-retention.ts";
import { expectGrowth } from "./expect-growth.ts";
import type { Presence } from "./presence.ts";

/** Where the state of the server is read. */
export interface SystemSources {
  config: Pick<Config, "retentionAge" | "retentionSize" | "auditRetentionAge">;
  storage: {
    /** Bytes that are free where the data is; null if that is unknown. */
    freeBytes(): Promise<number | null>;
  };
  presence: Pick<Presence, "instances">;
  journal: Pick<JournalReader, "newestPosition" | "readAfter">;
  metrics: Pick<Metrics, "families">;
  workers: Pick<Workers, "state">;
  retention: Pick<Retention, "prunedAt">;
  /** In milliseconds since 1970. */
  startedAt: number;
}

const MILLISECONDS_PER_SECOND = 1000;

/** Reads the state of the server. What does not answer is left out. */
export async function readSystem(sources: SystemSources): Promise<SystemState> {
  const { config, storage, presence, journal, metrics, workers, retention, startedAt } = sources;
  const [families, newest, [oldest], freeBytes, instances] = await Promise.all([
    metrics.families(),
    journal.newestPosition(),
    journal.readAfter(0, 1),
    storage.freeBytes(),
    presence.instances(),
  ]);
  const files = labelled(families, "imhook_file_bytes", "file").map(({ label, value }) => ({ name: label, bytes: value }));
  const entries = oldest === undefined ? 0 : newest - oldest.position + 1;
  const oldestAt = oldest?.entry.receivedAt ?? null;
  const { retentionAge: days, retentionSize: mebibytes, auditRetentionAge: auditDays } = config;
  const growth = expectGrowth({ entries, oldestAt, files, freeBytes, mebibytes, now: Date.now() });
  return {
    version: VERSION,
    startedAt,
    node: process.versions.node,
    instances,
    processes: processesOf(families),
    workers: workers.state(),
    files,
    journal: { entries, oldestAt, entriesPerDay: growth.entriesPerDay, bytesPerDay: growth.bytesPerDay },
    disk: { freeBytes, daysUntilFull: growth.daysUntilFull },
    retention: { days, mebibytes, prunedAt: retention.prunedAt(), auditDays },
    followers: followersOf(families),
  };
}

function processesOf(families: readonly MetricFamily[]): SystemProcess[] {
  const valueFor = (name: string, worker: string) =>
    labelled(families, name, "worker").find(({ label }) => label === worker)?.value ?? null;
  return labelled(families, "process_resident_memory_bytes", "worker").map(({ label: worker, value }) => {
    const seconds = valueFor("process_start_time_seconds", worker);
    return {
      worker,
      startedAt: seconds === null ? null : Math.round(seconds * MILLISECONDS_PER_SECOND),
      cpuSeconds: valueFor("process_cpu_seconds_total", worker),
      residentBytes: value,
      eventLoopLagSeconds: valueFor("nodejs_eventloop_lag_p99_seconds", worker),
    };
  });
}

function followersOf(families: readonly MetricFamily[]): SystemState["followers"] {
  const lags = new Map(labelled(families, "imhook_follower_lag_entries", "follower").map(({ label, value }) => [label, value]));
  return labelled(families, "imhook_follower_failing", "follower").map(({ label: name, value }) => ({
    name,
    lag: lags.get(name) ?? null,
    isFailing: value > 0,
  }));
}

/** The values of a metric, by one of its labels. */
function labelled(families: readonly MetricFamily[], metric: string, name: string): Array<{ label: string; value: number }> {
  const values = families.find((family) => family.name === metric)?.values ?? [];
  return values.map(({ labels, value }) => ({ label: String(labels[name] ?? ""), value }));
}
