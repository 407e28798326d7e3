import type { Environment } from "./find-setting.ts";

/** What OpenTelemetry's standard variables ask for (opentelemetry.io, "Environment Variable Specification"). */
export interface Telemetry {
  /** URL that traces are posted to; null: they are not exported. */
  traces: string | null;
  /** null: metrics are not exported. */
  metrics: MetricExport | null;
  /** What they ask for and imhook cannot do. */
  problems: string[];
}

export interface MetricExport {
  url: string;
  /** Time between two exports, in milliseconds. */
  interval: number;
  /** Longest time of an export, in milliseconds. */
  timeout: number;
}

/** A signal, as the names of its variables have it, with the path that is added to the endpoint of all signals. */
interface Signal {
  name: "TRACES" | "METRICS";
  path: string;
}

const TRACES: Signal = { name: "TRACES", path: "v1/traces" };
const METRICS: Signal = { name: "METRICS", path: "v1/metrics" };

/** The only protocol that imhook speaks. */
const PROTOCOL = "http/protobuf";

const DEFAULT_INTERVAL_MS = 60_000;
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Reads what is to be exported. Nothing is, unless an endpoint is set. A variable that asks for something else than imhook can do is no reason not to
 * start: an operator of Kubernetes may set it for all pods alike.
 */
export function readTelemetry(environment: Environment): Telemetry {
  const problems: string[] = [];
  const read = (name: string) => environment[name]?.trim() || undefined;
  if (read("OTEL_SDK_DISABLED")?.toLowerCase() === "true") return { traces: null, metrics: null, problems };
  const url = urlOf(METRICS);
  const interval = readMilliseconds("OTEL_METRIC_EXPORT_INTERVAL", DEFAULT_INTERVAL_MS);
  const timeout = Math.min(interval, readMilliseconds("OTEL_METRIC_EXPORT_TIMEOUT", DEFAULT_TIMEOUT_MS));
  return { traces: urlOf(TRACES), metrics: url === null ? null : { url, interval, timeout }, problems };

  function urlOf(signal: Signal): string | null {
    const own = `OTEL_EXPORTER_OTLP_${signal.name}_ENDPOINT`;
    const variable = read(own) === undefined ? "OTEL_EXPORTER_OTLP_ENDPOINT" : own;
    const endpoint = read(variable);
    if (endpoint === undefined || !isExported(signal)) return null;
    const url = variable === own ? endpoint : `${endpoint.replace(/\/$/, "")}/${signal.path}`;
    if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) return url;
    // Not shown: it may have a password.
    return refuse(signal, `${variable} must be an http:// or https:// URL.`);
  }

  function isExported(signal: Signal): boolean {
    const variable = `OTEL_${signal.name}_EXPORTER`;
    const exporters = (read(variable) ?? "otlp").split(",").map((name) => name.trim());
    if (exporters.includes("none")) return false;
    if (!exporters.includes("otlp")) {
      refuse(signal, `${variable} must be otlp or none; it is ${exporters.join(",")}.`);
      return false;
    }
    return isSpoken(signal);
  }

  function isSpoken(signal: Signal): boolean {
    const own = `OTEL_EXPORTER_OTLP_${signal.name}_PROTOCOL`;
    const variable = read(own) === undefined ? "OTEL_EXPORTER_OTLP_PROTOCOL" : own;
    const protocol = read(variable) ?? PROTOCOL;
    if (protocol !== PROTOCOL) refuse(signal, `${variable} must be ${PROTOCOL}; it is ${protocol}.`);
    return protocol === PROTOCOL;
  }

  function refuse({ name }: Signal, problem: string): null {
    problems.push(`${problem} No ${name.toLowerCase()} are exported.`);
    return null;
  }

  function readMilliseconds(variable: string, fallback: number): number {
    const text = read(variable);
    if (text === undefined) return fallback;
    if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
    problems.push(`${variable} must be a number of milliseconds; it is ${text}. ${fallback} is used.`);
    return fallback;
  }
}
