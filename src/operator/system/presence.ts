import type { SystemInstance } from "../../../generated/operator.ts";

/** Tells others that this instance runs, and who they are. */
export interface Presence {
  /** Resolves with the instances, the oldest first. Rejects if nobody can be asked. */
  instances(): Promise<SystemInstance[]>;
  /** Says that this instance has ended. */
  close(): Promise<void>;
}

/** The presence of an instance that has its data for itself. */
export const ALONE: Presence = { instances: async () => [], close: async () => {} };
