/** Why a callback from a proven sender goes to quarantine. */
export type QuarantineCode =
  | "unknown-command"
  | "command-missing"
  | "command-mismatch"
  | "body-missing"
  | "body-not-decompressed"
  | "body-not-text"
  | "body-not-json"
  | "body-not-object"
  | "body-too-large"
  | "body-too-deep"
  | "body-too-complex"
  | "body-unreadable"
  | "invalid";

/** What is wrong with a request. It is recorded and answered, never thrown. */
export interface QuarantineReason {
  code: QuarantineCode;
  /** What was expected and what came. */
  detail: string;
}

/** The reason as the journal stores it, `code: detail`. */
export function formatReason({ code, detail }: QuarantineReason): string {
  return `${code}: ${detail}`;
}
