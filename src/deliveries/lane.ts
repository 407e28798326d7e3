/**
 * One way of deliveries to a destination: `live` follows the journal, `findings` follows what imhook finds about itself, and each replay has one of its
 * own, whose name is the id of the replay. Each has its own place, and its own deliveries that have failed or wait.
 */
export interface Lane {
  destination: string;
  lane: "live" | "findings" | (string & {});
}

export const LIVE = "live";
export const FINDINGS = "findings";

/** The destination of after-handlers, which are called in the order of the journal. */
export const AFTER_HANDLERS = "after-handlers";

export function isReplay({ lane }: Lane): boolean {
  return lane !== LIVE && lane !== FINDINGS;
}
