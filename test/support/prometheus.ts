import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { get } from "./http.ts";
import { start } from "./run.ts";
import { waitUntil } from "./wait-until.ts";

/** Why tests with Prometheus cannot run here; null if they can. Debian has it in the package `prometheus`. */
export function missingPrometheus(): string | null {
  try {
    for (const program of ["prometheus", "promtool"]) execFileSync(program, ["--version"], { stdio: "ignore" });
    return null;
  } catch {
    return "Prometheus is not installed: apt-get install prometheus";
  }
}

/** A value of a query. */
export interface QueryResult {
  labels: Record<string, string>;
  value: number;
}

/** A real Prometheus that scrapes an address. */
export interface Prometheus {
  /** The values of a query now. Throws if it is no query. */
  query(expression: string): Promise<QueryResult[]>;
  /** The labels of alerts that fire. */
  firing(): Promise<Array<Record<string, string>>>;
  stop(): Promise<void>;
}

export interface PrometheusOptions {
  /** Host and port that serve /metrics. */
  target: string;
  /** Text of a rule file. */
  rules?: string;
}

/** Often enough that a test need not wait, and seldom enough for a busy machine. */
const INTERVAL = "250ms";

export async function startPrometheus({ target, rules = "groups: []" }: PrometheusOptions): Promise<Prometheus> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-prometheus-"));
  const port = await freePort();
  await writeFile(join(folder, "rules.yaml"), rules);
  await writeFile(
    join(folder, "prometheus.yaml"),
    [
      `global: { scrape_interval: ${INTERVAL}, evaluation_interval: ${INTERVAL}, scrape_timeout: ${INTERVAL} }`,
      "rule_files: [rules.yaml]",
      `scrape_configs: [{ job_name: imhook, static_configs: [{ targets: ["${target}"] }] }]`,
    ].join("\n"),
  );
  const running = start("prometheus", [
    `--config.file=${join(folder, "prometheus.yaml")}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    `--web.listen-address=127.0.0.1:${port}`,
    "--log.level=warn",
  ]);
  const url = `http://127.0.0.1:${port}`;
  const isReady = async () => (await get(`${url}/-/ready`).catch(() => null))?.status === 200;
  await Promise.race([waitUntil(isReady), running.ended.then(() => Promise.reject(new Error(`prometheus ended: ${running.stderr()}`)))]);
  return {
    query: async (expression) => {
      const { status, json, text } = await get(`${url}/api/v1/query?query=${encodeURIComponent(expression)}`);
      if (status !== 200) throw new Error(`${expression}: ${text}`);
      const results = json.data.result as Array<{ metric: Record<string, string>; value: [number, string] }>;
      return results.map(({ metric, value: [, value] }) => ({ labels: metric, value: Number(value) }));
    },
    firing: async () => {
      const { json } = await get(`${url}/api/v1/alerts`);
      const alerts = json.data.alerts as Array<{ state: string; labels: Record<string, string> }>;
      return alerts.filter(({ state }) => state === "firing").map(({ labels }) => labels);
    },
    stop: async () => {
      running.kill("SIGKILL");
      await running.ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server on a port, unlike one on a pipe, has an address of this form.
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
