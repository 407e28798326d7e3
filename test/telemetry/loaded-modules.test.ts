import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { run } from "../support/run.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-loaded-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Packages and modules of OpenTelemetry that a server loads with these variables. prom-client brings the API, which does nothing by itself. */
async function loadedWith(variables: Record<string, string>): Promise<string[]> {
  const environment = { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: folder, ...variables };
  const { code, stdout, stderr } = await run("node", ["test/telemetry/loaded-modules.ts"], { environment });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const names = (JSON.parse(stdout) as string[]).flatMap((url) => /(@opentelemetry\/[^/]+|src\/telemetry\/[^/]+)/.exec(url)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name !== "@opentelemetry/api");
}

test("without OpenTelemetry's variables, a server loads nothing of it", async () => {
  expect(await loadedWith({})).toEqual([]);
});

test("if it is disabled neither", async () => {
  expect(await loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1", OTEL_SDK_DISABLED: "true" })).toEqual([]);
});

test("with an endpoint, it does", async () => {
  const loaded = await loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1" });
  for (const name of [
    "@opentelemetry/sdk-trace-node",
    "@opentelemetry/sdk-metrics",
    "src/telemetry/traces.ts",
    "src/telemetry/export-metrics.ts",
  ])
    expect(loaded).toContain(name);
});
