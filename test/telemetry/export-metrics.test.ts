import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { VERSION } from "../../src/version.ts";
import { post } from "../support/http.ts";
import { readMetrics, sumOf } from "../support/metrics.ts";
import { type OtlpReceiver, type ReceivedMetric, startOtlpReceiver } from "../support/otlp-receiver.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";

const COMMAND = "callbackBeforeAddBlackCommand";

let receiver: OtlpReceiver;
let app: TestApp | undefined;

beforeEach(async () => {
  receiver = await startOtlpReceiver();
});

afterEach(async () => {
  await app?.remove();
  app = undefined;
  await receiver.close();
});

async function start(interval: string): Promise<TestApp> {
  app = await startTestApp({
    OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `${receiver.url}/v1/metrics`,
    OTEL_METRIC_EXPORT_INTERVAL: interval,
  });
  return app;
}

function find(name: string): ReceivedMetric | undefined {
  return receiver.exports.at(-1)?.find((metric) => metric.name === name);
}

test("metrics are exported at each interval", async () => {
  await start("20");
  await waitUntil(() => receiver.exports.length > 2);
  expect(receiver.requests[0]).toMatchObject({ path: "/v1/metrics", headers: { "content-type": "application/x-protobuf" } });
});

test("the last export, at the end, has what Prometheus would read", async () => {
  const { url, operatorUrl, close } = await start("3600000");
  const body = { callbackCommand: COMMAND, ownerUserID: "mira", blackUserID: "spam" };
  for (let sent = 0; sent < 3; sent += 1) await post(`${url}/openim/sample/${COMMAND}`, body);
  const read = await readMetrics(`${operatorUrl}/metrics`);
  expect(receiver.exports).toEqual([]);
  await close();
  expect(receiver.exports).toHaveLength(1);
  expect(find("imhook_callbacks_total")).toMatchObject({
    ...{ type: "sum", isMonotonic: true, resource: { "service.name": "imhook", "service.version": VERSION } },
    points: [{ attributes: { sender: "openim", command: COMMAND, outcome: "allow", worker: "1" }, value: 3 }],
  });
  const answers = find("imhook_answer_seconds")?.points.find(
    ({ attributes }) => attributes.sender === "openim" && attributes.phase === "before",
  );
  expect(find("imhook_answer_seconds")).toMatchObject({ type: "histogram", unit: "s" });
  expect(answers?.value).toMatchObject({ count: 3, sum: expect.any(Number), bounds: expect.arrayContaining([0.001, 5]) });
  const { buckets = [], bounds = [] } = typeof answers?.value === "object" ? answers.value : {};
  expect({ counted: buckets.reduce((sum, count) => sum + count, 0), buckets: buckets.length }).toEqual({
    counted: 3,
    buckets: bounds.length + 1,
  });
  expect(find("imhook_build_info")).toMatchObject({ type: "gauge", points: [{ attributes: { version: VERSION }, value: 1 }] });
  expect(find("imhook_connections")?.points.map(({ attributes }) => attributes.port)).toEqual(["operator", "callbacks"]);
  const names = new Set(receiver.exports[0]?.map(({ name }) => name));
  expect(names.size).toBe(receiver.exports[0]?.length);
  for (const series of read.keys()) expect(names).toContain(series.replace(/\{.*/, "").replace(/_(bucket|sum|count)$/, ""));
  expect(sumOf(read, "imhook_callbacks_total")).toBe(3);
});

test("what imhook cannot do is logged", async () => {
  app = await startTestApp({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" });
  await app.close();
  expect(app.logLines).toContainEqual(
    expect.objectContaining({ level: 40, msg: "OTEL_EXPORTER_OTLP_PROTOCOL must be http/protobuf; it is grpc. No traces are exported." }),
  );
  expect(receiver.requests).toEqual([]);
});
