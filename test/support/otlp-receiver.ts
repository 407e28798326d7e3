import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { decodeProtobuf, type ProtobufMessage, unpack } from "./protobuf.ts";

/** A span as it arrived (opentelemetry-proto, trace/v1/trace.proto). */
export interface ReceivedSpan {
  name: string;
  traceId: string;
  spanId: string;
  /** Empty if it has none. */
  parentSpanId: string;
  kind: number;
  /** In nanoseconds since 1970. */
  start: bigint;
  end: bigint;
  attributes: Record<string, unknown>;
  status: { code: number; message: string };
  resource: Record<string, unknown>;
}

/** A metric as it arrived (metrics/v1/metrics.proto). */
export interface ReceivedMetric {
  name: string;
  description: string;
  unit: string;
  type: "gauge" | "sum" | "histogram";
  isMonotonic: boolean;
  points: ReceivedPoint[];
  resource: Record<string, unknown>;
}

export interface ReceivedPoint {
  attributes: Record<string, unknown>;
  value: number | { count: number; sum: number; buckets: number[]; bounds: number[] };
}

/** A receiver of OTLP over HTTP that decodes what arrives. */
export interface OtlpReceiver {
  url: string;
  spans: ReceivedSpan[];
  /** Each export of metrics. */
  exports: ReceivedMetric[][];
  requests: Array<{ path: string; headers: IncomingHttpHeaders }>;
  close(): Promise<void>;
}

/** Answers a request that was received; by default with status 200 and an empty message. */
export type AnswerExport = (response: ServerResponse) => void;

export async function startOtlpReceiver(answer: AnswerExport = accept): Promise<OtlpReceiver> {
  const received: Omit<OtlpReceiver, "url" | "close"> = { spans: [], exports: [], requests: [] };
  const server = createServer(async (request, response) => {
    const { url: path = "", headers } = request;
    const message = decodeProtobuf(await readBody(request));
    received.requests.push({ path, headers });
    if (path.endsWith("/v1/traces")) received.spans.push(...message.messages(1).flatMap(toSpans));
    else received.exports.push(message.messages(1).flatMap(toMetrics));
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    ...received,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function accept(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/x-protobuf" }).end();
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
}

function toSpans(resourceSpans: ProtobufMessage): ReceivedSpan[] {
  const resource = resourceOf(resourceSpans);
  return resourceSpans.messages(2).flatMap((scope) => scope.messages(2).map((span) => ({ ...toSpan(span), resource })));
}

function toSpan(span: ProtobufMessage): Omit<ReceivedSpan, "resource"> {
  const [status] = span.messages(15);
  return {
    name: span.text(5),
    traceId: span.bytes(1)[0]?.toString("hex") ?? "",
    spanId: span.bytes(2)[0]?.toString("hex") ?? "",
    parentSpanId: span.bytes(4)[0]?.toString("hex") ?? "",
    kind: span.integer(6),
    start: span.fixed(7) ?? 0n,
    end: span.fixed(8) ?? 0n,
    attributes: attributesIn(span, 9),
    status: { code: status?.integer(3) ?? 0, message: status?.text(2) ?? "" },
  };
}

function toMetrics(resourceMetrics: ProtobufMessage): ReceivedMetric[] {
  const resource = resourceOf(resourceMetrics);
  return resourceMetrics.messages(2).flatMap((scope) => scope.messages(2).map((metric) => ({ ...toMetric(metric), resource })));
}

function toMetric(metric: ProtobufMessage): Omit<ReceivedMetric, "resource"> {
  const [[gauge], [sum], [histogram]] = [metric.messages(5), metric.messages(7), metric.messages(9)];
  const points = gauge ?? sum ?? histogram;
  return {
    name: metric.text(1),
    description: metric.text(2),
    unit: metric.text(3),
    type: gauge !== undefined ? "gauge" : sum !== undefined ? "sum" : "histogram",
    isMonotonic: sum?.integer(3) === 1,
    points: points?.messages(1).map(histogram === undefined ? toNumber : toHistogram) ?? [],
  };
}

function toNumber(point: ProtobufMessage): ReceivedPoint {
  return { attributes: attributesIn(point, 7), value: point.double(4) ?? Number(point.fixed(6) ?? 0n) };
}

function toHistogram(point: ProtobufMessage): ReceivedPoint {
  return {
    attributes: attributesIn(point, 9),
    value: {
      count: Number(point.fixed(4) ?? 0n),
      sum: point.double(5) ?? 0,
      buckets: unpack(point.bytes(6), (buffer, offset) => Number(buffer.readBigUInt64LE(offset))),
      bounds: unpack(point.bytes(7), (buffer, offset) => buffer.readDoubleLE(offset)),
    },
  };
}

function resourceOf(message: ProtobufMessage): Record<string, unknown> {
  const [resource] = message.messages(1);
  return resource === undefined ? {} : attributesIn(resource, 1);
}

function attributesIn(message: ProtobufMessage, field: number): Record<string, unknown> {
  return Object.fromEntries(message.messages(field).map((pair) => [pair.text(1), readValue(pair.messages(2)[0])]));
}

function readValue(value: ProtobufMessage | undefined): unknown {
  if (value === undefined) return undefined;
  if (value.has(1)) return value.text(1);
  if (value.has(2)) return value.integer(2) === 1;
  if (value.has(3)) return value.integer(3);
  if (value.has(4)) return value.double(4);
  return value.messages(5).flatMap((list) => list.messages(1).map(readValue));
}
