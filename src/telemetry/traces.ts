import { type Context, context, propagation, ROOT_CONTEXT, type Span, SpanKind, TraceFlags, type Tracer, trace } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { BatchSpanProcessor, NodeTracerProvider, type ReadableSpan } from "@opentelemetry/sdk-trace-node";
import type { Logger } from "pino";
import type { CallTrace } from "../callbacks/call-trace.ts";
import type { Command } from "../callbacks/command.ts";
import type { AnsweredCall, CallObserver } from "../callbacks/observer.ts";
import type { RequestHead } from "../callbacks/request.ts";
import { boundLog } from "../log/bounded-log.ts";
import type { Samples } from "../metrics/families.ts";
import { VERSION } from "../version.ts";
import { closeInTime } from "./close-in-time.ts";
import { attributesOf, statusOf } from "./describe-call.ts";
import { partsOf } from "./describe-parts.ts";
import { createResource } from "./resource.ts";
import { toEpoch } from "./span-times.ts";
import { watchExporter } from "./watch-exporter.ts";

/** Traces of the callbacks of a process, exported by OTLP. */
export interface Traces {
  observer: CallObserver;
  /** How many spans were made, and what became of them. */
  samples(): Samples;
  /** Exports what is left, for two seconds at most. */
  close(): Promise<void>;
}

export interface TracesOptions {
  /** Where they are posted to. */
  url: string;
  /** Number of the worker. */
  worker: string;
  log: Logger;
}

/** Name of a span whose command is not in a document. Names of spans are few, as labels are. */
const UNKNOWN = "unknown command";

/**
 * Makes a span of each callback and hands it to OpenTelemetry, which exports spans in batches, from a queue that is bounded. A receiver that is down or
 * slow costs spans and nothing else. What handlers do with OpenTelemetry's own API belongs to the span of their callback, unless the program has
 * registered another SDK.
 */
export function openTraces({ url, worker, log }: TracesOptions): Traces {
  const counts = { ended: 0, exported: 0, failed: 0 };
  const exporter = watchExporter<ReadableSpan[], OTLPTraceExporter>(new OTLPTraceExporter({ url }), {
    log: boundLog(log),
    message: "traces cannot be exported, their spans are dropped",
    onDone: (spans, succeeded) => {
      counts[succeeded ? "exported" : "failed"] += spans.length;
    },
  });
  const provider = new NodeTracerProvider({ resource: createResource(worker), spanProcessors: [new BatchSpanProcessor(exporter)] });
  provider.register();
  const tracer = provider.getTracer("imhook", VERSION);
  return {
    observer: {
      begin: ({ head, command }) => beginTrace(tracer, head, command),
      answered: (call) => {
        const { head, request, answer } = call;
        // What is not proven is no callback.
        if (head === null || answer.outcome === "rejected") return;
        const { span } = request?.trace instanceof SpanTrace ? request.trace : beginTrace(tracer, head, answer.command);
        if (span.isRecording()) counts.ended += describe(tracer, span, call, head);
        span.end(toEpoch(head, call.answeredAt));
      },
      recorded: () => {},
      late: () => {},
    },
    samples: () => ({ imhook_spans_total: Object.entries(counts).map(([result, value]) => [{ result }, value]) }),
    close: async () => {
      await closeInTime({ shutdown: () => provider.shutdown(), log, message: "the last traces were not exported before the shutdown" });
      unregister(provider);
    },
  };
}

class SpanTrace implements CallTrace {
  readonly span: Span;
  readonly #context: Context;

  constructor(span: Span, parent: Context) {
    this.span = span;
    this.#context = trace.setSpan(parent, span);
  }

  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.span.spanContext();
    return `00-${traceId}-${spanId}-0${traceFlags & TraceFlags.SAMPLED}`;
  }

  run<Result>(work: () => Result): Result {
    return context.with(this.#context, work);
  }
}

/** A sender, or a proxy before imhook, may have begun the trace. */
function beginTrace(tracer: Tracer, { headers, receivedAt }: RequestHead, command: Command | null): SpanTrace {
  const parent = propagation.extract(ROOT_CONTEXT, headers);
  const span = tracer.startSpan(command?.name ?? UNKNOWN, { kind: SpanKind.SERVER, startTime: receivedAt }, parent);
  return new SpanTrace(span, parent);
}

/** Says what became of the call, and adds the spans of its parts. Returns how many spans there are. */
function describe(tracer: Tracer, span: Span, call: AnsweredCall, head: RequestHead): number {
  span.setAttributes(attributesOf(call)).setStatus(statusOf(call));
  const parent = trace.setSpan(ROOT_CONTEXT, span);
  const parts = partsOf(call);
  for (const { name, startedAt, endedAt, attributes } of parts)
    tracer.startSpan(name, { startTime: toEpoch(head, startedAt), attributes }, parent).end(toEpoch(head, endedAt));
  return 1 + parts.length;
}

/** Another server of this program may register then. */
function unregister(provider: NodeTracerProvider): void {
  const registered = trace.getTracerProvider();
  if (!("getDelegate" in registered) || typeof registered.getDelegate !== "function" || registered.getDelegate() !== provider) return;
  trace.disable();
  context.disable();
  propagation.disable();
}
