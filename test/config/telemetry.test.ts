import { describe, expect, test } from "@jest/globals";
import { readTelemetry } from "../../src/config/telemetry.ts";

const ALL = "http://collector:4318";
const EVERY_MINUTE = { interval: 60_000, timeout: 30_000 };
const OFF = { traces: null, metrics: null, problems: [] };

describe("OpenTelemetry's variables turn exports on and off", () => {
  test.each<[given: string, environment: Record<string, string>, expected: object]>([
    ["none of them", {}, OFF],
    ["an empty endpoint", { OTEL_EXPORTER_OTLP_ENDPOINT: " " }, OFF],
    [
      "one endpoint for all",
      { OTEL_EXPORTER_OTLP_ENDPOINT: ALL },
      { traces: `${ALL}/v1/traces`, metrics: { url: `${ALL}/v1/metrics`, ...EVERY_MINUTE }, problems: [] },
    ],
    [
      "one with a path",
      { OTEL_EXPORTER_OTLP_ENDPOINT: `${ALL}/otlp/`, OTEL_METRICS_EXPORTER: "none" },
      { ...OFF, traces: `${ALL}/otlp/v1/traces` },
    ],
    [
      "an endpoint for traces, which is used as it is",
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "https://traces.example/in" },
      { ...OFF, traces: "https://traces.example/in" },
    ],
    [
      "an endpoint for metrics",
      { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: "https://m.example/in", OTEL_METRIC_EXPORT_INTERVAL: "5000" },
      { ...OFF, metrics: { url: "https://m.example/in", interval: 5000, timeout: 5000 } },
    ],
    [
      "both kinds",
      { OTEL_EXPORTER_OTLP_ENDPOINT: ALL, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://t/x", OTEL_METRIC_EXPORT_TIMEOUT: "100" },
      { traces: "http://t/x", metrics: { url: `${ALL}/v1/metrics`, interval: 60_000, timeout: 100 }, problems: [] },
    ],
    ["no exporters", { OTEL_EXPORTER_OTLP_ENDPOINT: ALL, OTEL_TRACES_EXPORTER: "none", OTEL_METRICS_EXPORTER: "none" }, OFF],
    ["the SDK disabled", { OTEL_EXPORTER_OTLP_ENDPOINT: ALL, OTEL_SDK_DISABLED: "True" }, OFF],
    [
      "the SDK not disabled",
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://t/", OTEL_SDK_DISABLED: "false" },
      { ...OFF, traces: "http://t/" },
    ],
    [
      "the only protocol",
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://t/", OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf" },
      { ...OFF, traces: "http://t/" },
    ],
    [
      "another protocol for the other signal",
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://t/", OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: "grpc" },
      { ...OFF, traces: "http://t/" },
    ],
    [
      "several exporters",
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://t/", OTEL_TRACES_EXPORTER: "console, otlp" },
      { ...OFF, traces: "http://t/" },
    ],
  ])("%s", (_given, environment, expected) => {
    expect(readTelemetry(environment)).toEqual(expected);
  });
});

describe("what imhook cannot do is said, and nothing is exported", () => {
  test.each<[environment: Record<string, string>, problem: string]>([
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" }, "OTEL_EXPORTER_OTLP_PROTOCOL must be http/protobuf; it is grpc. No traces are exported."],
    [
      { OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "http/json", OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf" },
      "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL must be http/protobuf; it is http/json. No traces are exported.",
    ],
    [{ OTEL_TRACES_EXPORTER: "zipkin" }, "OTEL_TRACES_EXPORTER must be otlp or none; it is zipkin. No traces are exported."],
    [
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "collector:4318" },
      "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT must be an http:// or https:// URL. No traces are exported.",
    ],
    [
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "collector" },
      "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT must be an http:// or https:// URL. No traces are exported.",
    ],
  ])("%j", (environment, problem) => {
    const { traces, problems } = readTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: ALL, OTEL_METRICS_EXPORTER: "none", ...environment });
    expect({ traces, problems }).toEqual({ traces: null, problems: [problem] });
  });

  test("for both signals, if both ask for it", () => {
    const { problems } = readTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: "nowhere" });
    expect(problems).toHaveLength(2);
  });
});

test.each(["0", "-1", "1.5", "1s", "1e3"])("an interval of %s is not used", (text) => {
  const { metrics, problems } = readTelemetry({ OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: "http://m/", OTEL_METRIC_EXPORT_INTERVAL: text });
  expect(metrics?.interval).toBe(60_000);
  expect(problems).toEqual([`OTEL_METRIC_EXPORT_INTERVAL must be a number of milliseconds; it is ${text}. 60000 is used.`]);
});
