import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { DocumentedCommand } from "../../support/operations.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";
import { type BodyPlan, type ByteChange, bombOf, type Change, type WellFramed } from "./request.ts";

/** The bytes of a body, encoded as planned. */
export function writeBody({ body, encoding, command }: WellFramed, documented: DocumentedCommand): Buffer {
  const plain = writePlain(body, documented);
  switch (encoding) {
    case "gzip":
      return gzipSync(plain);
    case "deflate":
      return deflateSync(plain);
    case "br":
      // The best compression takes a second for a megabyte.
      return brotliCompressSync(plain.subarray(0, 10_000));
    case "broken gzip":
      return Buffer.concat([gzipSync(plain).subarray(0, 20), Buffer.from("broken")]);
    case "gzip bomb":
      return bombOf(command);
    default:
      return plain;
  }
}

/** The header that goes with an encoding. */
export const ENCODINGS: Record<WellFramed["encoding"], string[]> = {
  none: [],
  gzip: ["Content-Encoding: gzip"],
  deflate: ["Content-Encoding: deflate"],
  br: ["Content-Encoding: br"],
  "broken gzip": ["Content-Encoding: gzip"],
  "gzip bomb": ["Content-Encoding: gzip"],
  unknown: ["Content-Encoding: compress, gzip;q=0"],
};

function writePlain(plan: BodyPlan, { examples }: DocumentedCommand): Buffer {
  if (plan.kind === "text") return Buffer.from(HOSTILE_TEXTS[plan.text] ?? "");
  if (plan.kind === "json") return Buffer.from(plan.json);
  const example: Record<string, unknown> = structuredClone(examples[plan.example % examples.length]?.body ?? {});
  let text = "";
  for (const change of plan.changes) text = applyChange(example, change) ?? text;
  return plan.bytes.reduce(applyByteChange, Buffer.from(text === "" ? JSON.stringify(example) : text));
}

/** Changes the value in place; a repeated key is no value's, so that one returns the text that has it. */
function applyChange(value: Record<string, unknown>, change: Change): string | null {
  const places = placesOf(value);
  const place = places[change.at % places.length];
  if (place === undefined) return null;
  const [holder, key] = place;
  // A copy, for the next change may be of a place in it.
  if (change.change === "value") define(holder, key, structuredClone(change.value));
  if (change.change === "key") define(holder, change.key, holder[key]);
  if (change.change === "remove" || change.change === "key") delete holder[key];
  if (change.change !== "repeat") return null;
  const text = JSON.stringify(value);
  return `${text.slice(0, -1)},${JSON.stringify(key)}:null}`;
}

/** As JSON.parse does: a key named __proto__ is a key like any other. */
function define(holder: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every key of a value and of what it holds. */
function placesOf(value: unknown): Array<[Record<string, unknown>, string]> {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Record<string, unknown>, string], ...placesOf(holder[key])]);
}

const INSERTED: Record<Exclude<ByteChange["change"], "cut">, Buffer> = {
  nul: Buffer.from([0]),
  "invalid UTF-8": Buffer.from([0xff, 0xc0, 0xaf]),
  mark: Buffer.from("\ufeff"),
  quote: Buffer.from('"'),
};

function applyByteChange(bytes: Buffer, { at, change }: ByteChange): Buffer {
  const place = at % (bytes.length + 1);
  if (change === "cut") return bytes.subarray(0, place);
  return Buffer.concat([bytes.subarray(0, place), INSERTED[change], bytes.subarray(place)]);
}
