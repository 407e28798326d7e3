import type { Readiness } from "../../../generated/operator.ts";

/** The processes that accept callbacks. */
export interface Workers {
  state(): Readiness["workers"];
  /** Resolves if callbacks are accepted and can be recorded; rejects with the reason if not. */
  check(): Promise<void>;
}
