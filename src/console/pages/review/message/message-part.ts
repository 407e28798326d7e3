/** What a part of a message is. `data` is the app's own, and what this console does not know. */
export type PartKind =
  | "text"
  | "image"
  | "sound"
  | "video"
  | "file"
  | "location"
  | "face"
  | "card"
  | "quote"
  | "forwarded"
  | "recall"
  | "custom"
  | "data";

/** A part of a message, as it is read. Nothing is loaded to show it. */
export interface MessagePart {
  kind: PartKind;
  /** What somebody wrote, or the name of a file; empty if there is none. */
  text: string;
  /** Sizes, lengths and formats, such as `1920 × 1080`. */
  facts: readonly string[];
  /** JSON of what is the app's own; null if there is none. */
  json: string | null;
  /** What it quotes or forwards. */
  parts: readonly MessagePart[];
}

export type Fields = Readonly<Record<string, unknown>>;

/** Messages are quoted in messages; deeper ones are shown as data. */
export const MOST_LEVELS = 6;

export function partOf(kind: PartKind, given: Partial<Omit<MessagePart, "kind">> = {}): MessagePart {
  return { kind, text: "", facts: [], json: null, parts: [], ...given };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Texts and numbers as text; anything else is nothing. */
export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
