/** Why a callback from a genuine sender goes to quarantine. */
export type QuarantineCode =
  | "unknown-command"
  | "command-missing"
  | "command-mismatch"
  | "body-missing"
  | "body-not-json"
  | "body-not-object"
  | "body-too-large"
  | "body-too-deep"
  | "body-unreadable"
  | "invalid";

/** A fault of a request, kept as data: it is recorded and answered, never thrown. */
export interface QuarantineReason {
  code: QuarantineCode;
  /** What was expected and what came. */
  detail: string;
}

/** The fault as the journal keeps it. */
export function toReason({ code, detail }: QuarantineReason): string {
  return `${code}: ${detail}`;
}
