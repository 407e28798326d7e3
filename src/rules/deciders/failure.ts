import type { DeciderCounts } from "../../../generated/operator.ts";

/** Why a question has no answer that can be used, as it is counted. */
export type FailureReason = keyof DeciderCounts["failed"];

export interface DeciderFailureOptions extends ErrorOptions {
  /** Whether it suggests that the decider is down. Enough of them in a row open its circuit. */
  isOutage?: boolean;
}

/** A question has no answer that can be used. The message continues "the decider …". */
export class DeciderFailure extends Error {
  override readonly name = "DeciderFailure";
  readonly reason: FailureReason;
  readonly isOutage: boolean;

  constructor(reason: FailureReason, message: string, { isOutage = false, ...options }: DeciderFailureOptions = {}) {
    super(message, options);
    this.reason = reason;
    this.isOutage = isOutage;
  }
}
