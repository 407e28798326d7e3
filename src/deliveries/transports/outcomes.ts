import { LONGEST_TEXT, type Outcome } from "./transport.ts";

/** Why a delivery has not arrived. */
export interface Fault {
  text: string;
  /** Whether others would fail as well. */
  isOutage: boolean;
}

/** An outcome of kinds that have no status and say nothing when something arrives. */
export const DELIVERED: Outcome = { result: "delivered", status: null, text: "" };

export const SKIPPED: Outcome = { result: "skipped" };

/** The outcome of kinds that have no status and ask for no time. */
export function failedBy({ text, isOutage }: Fault): Outcome {
  return { result: "failed", status: null, text: text.slice(0, LONGEST_TEXT), retryAfter: null, isOutage };
}

/** A time in milliseconds as a text such as `10 s`. */
export function secondsOf(milliseconds: number): string {
  return `${milliseconds / 1000} s`;
}
