import { beforeEach, describe, expect, test } from "@jest/globals";
import type { MetricFamily } from "../../src/metrics/families.ts";
import { createMetrics, type Metrics, type WorkerFamilies } from "../../src/metrics/metrics.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";
import { settled } from "../support/settled.ts";

const TIMEOUT_MS = 3000;

let clock: FakeClock;
let lines: Array<{ source?: unknown; err?: unknown }>;
let workers: () => Promise<WorkerFamilies[]>;
let reads: number;
let metrics: Metrics;

beforeEach(() => {
  clock = createFakeClock();
  lines = [];
  reads = 0;
  workers = async () => [
    { worker: "1", families: [late(3), lag(0.1)] },
    { worker: "2", families: [late(4), lag(0.3)] },
  ];
  const log = { warn: (fields: object) => void lines.push(fields) };
  metrics = createMetrics({
    workers: () => {
      reads += 1;
      return workers();
    },
    clock,
    log,
  });
});

const late = (value: number): MetricFamily => ({
  ...{ name: "imhook_late_total", help: "Late.", type: "counter", aggregator: "sum" },
  values: [{ labels: { what: "records" }, value }],
});
const lag = (value: number): MetricFamily => ({
  ...{ name: "nodejs_eventloop_lag_seconds", help: "Lag.", type: "gauge", aggregator: "max" },
  values: [{ labels: {}, value }],
});

describe("what each process tells is shown", () => {
  test("with its number", async () => {
    expect(await metrics.render("each")).toBe(
      [
        ...["# HELP imhook_late_total Late.", "# TYPE imhook_late_total counter"],
        ...['imhook_late_total{what="records",worker="1"} 3', 'imhook_late_total{what="records",worker="2"} 4', ""],
        ...["# HELP nodejs_eventloop_lag_seconds Lag.", "# TYPE nodejs_eventloop_lag_seconds gauge"],
        ...['nodejs_eventloop_lag_seconds{worker="1"} 0.1', 'nodejs_eventloop_lag_seconds{worker="2"} 0.3', ""],
      ].join("\n"),
    );
  });

  test("as one, each metric in its way", async () => {
    const values = (await metrics.render("sum")).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(values).toEqual(['imhook_late_total{what="records"} 7', "nodejs_eventloop_lag_seconds 0.3"]);
  });
});

describe("a source", () => {
  test("is shown once, without a number, beside the same metric of the processes", async () => {
    metrics.add("operator", () => ({ imhook_connections: [[{ port: "operator" }, 2]] }));
    workers = async () => [{ worker: "1", families: [{ ...late(5), name: "imhook_connections", type: "gauge" }] }];
    const values = (await metrics.render("each")).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(values).toEqual(['imhook_connections{port="operator"} 2', 'imhook_connections{what="records",worker="1"} 5']);
  });

  test.each<[given: string, source: () => Promise<never>]>([
    ["that fails", () => Promise.reject(new Error("disk full"))],
    [
      "that throws",
      () => {
        throw new Error("disk full");
      },
    ],
  ])("%s is left out, and the log says so", async (_given, source) => {
    metrics.add("journal", source);
    metrics.add("build", () => ({ imhook_build_info: [[{ version: "1" }, 1]] }));
    expect(await metrics.render("each")).toContain('imhook_build_info{version="1"} 1');
    expect(lines).toMatchObject([{ source: "journal", err: { message: "disk full" } }]);
    expect(clock.scheduled()).toEqual([]);
  });

  test("that fails can say what that means", async () => {
    metrics.add("readiness", () => Promise.reject(new Error("disk full")), { imhook_ready: [[{}, 0]] });
    expect(await metrics.render("each")).toContain("\nimhook_ready 0\n");
  });

  test("that does not answer keeps the others waiting for three seconds at most", async () => {
    metrics.add("journal", () => new Promise(() => {}));
    let text: string | undefined;
    const rendered = metrics.render("each").then((rendered) => {
      text = rendered;
    });
    await settled();
    await clock.advance(TIMEOUT_MS - 1);
    expect(text).toBeUndefined();
    await clock.advance(1);
    await rendered;
    expect(text).toContain("imhook_late_total");
    expect(lines).toMatchObject([{ source: "journal", err: { message: "no answer in 3000 ms" } }]);
  });
});

test("those who ask at the same time share what is read, and later ones do not", async () => {
  await Promise.all([metrics.render("each"), metrics.render("sum"), metrics.families()]);
  expect(reads).toBe(1);
  await metrics.render("each");
  expect(reads).toBe(2);
});

test("if reading fails, the next one tries again", async () => {
  workers = () => Promise.reject(new Error("broken"));
  await expect(metrics.render("each")).rejects.toThrow("broken");
  workers = async () => [];
  expect(await metrics.render("each")).toBe("\n");
});
