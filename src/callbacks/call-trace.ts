/** The trace of a call, while it is decided. */
export interface CallTrace {
  /** Trace context (W3C) for calls that are made on its behalf. */
  traceparent: string;
  /** Runs `work` so that the spans which it starts belong to the trace. */
  run<Result>(work: () => Result): Result;
}
