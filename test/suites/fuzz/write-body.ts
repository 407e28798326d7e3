import { isUtf8 } from "node:buffer";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { DocumentedCommand } from "../../support/operations.ts";
import { encodeGbk } from "./encode-gbk.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";
import { type BodyPlan, type ByteChange, bombOf, type Change, type CharsetPlan, type WellFramed } from "./request.ts";

/** A body before and after it is compressed. */
export interface WrittenBody {
  plain: Buffer;
  sent: Buffer;
  /** What the request says about it. */
  headers: string[];
}

/** The bytes of a body, encoded as planned. */
export function writeBody({ body, charset, encoding, command }: WellFramed, documented: DocumentedCommand): WrittenBody {
  // The best compression takes a second for a megabyte.
  const longest = encoding === "br" ? 10_000 : Number.POSITIVE_INFINITY;
  const plain = writeInCharset(writePlain(body, documented), charset).subarray(0, longest);
  const { coding, compress } = CODINGS[encoding];
  const codings = [...(charset.declared === "as content coding" ? [charset.bytes] : []), ...(coding === null ? [] : [coding])];
  const headers = [...contentType(charset), ...(codings.length === 0 ? [] : [`Content-Encoding: ${codings.join(", ")}`])];
  return { plain, sent: encoding === "gzip bomb" ? bombOf(command) : compress(plain), headers };
}

interface Coding {
  /** As the header names it; null for no header. */
  coding: string | null;
  compress(plain: Buffer): Buffer;
}

const unchanged = (plain: Buffer) => plain;

const CODINGS: Record<WellFramed["encoding"], Coding> = {
  none: { coding: null, compress: unchanged },
  gzip: { coding: "gzip", compress: gzipSync },
  "gzip in capitals": { coding: "GZIP ", compress: gzipSync },
  "x-gzip": { coding: "x-gzip", compress: gzipSync },
  "gzip twice": { coding: "gzip, gzip", compress: (plain) => gzipSync(gzipSync(plain)) },
  deflate: { coding: "deflate", compress: deflateSync },
  br: { coding: "br", compress: brotliCompressSync },
  identity: { coding: "Identity", compress: unchanged },
  empty: { coding: "", compress: unchanged },
  "broken gzip": { coding: "gzip", compress: (plain) => Buffer.concat([gzipSync(plain).subarray(0, 20), Buffer.from("broken")]) },
  "gzip once, declared twice": { coding: "gzip, gzip", compress: gzipSync },
  "gzip bomb": { coding: "gzip", compress: unchanged },
  unknown: { coding: "compress, gzip;q=0", compress: unchanged },
};

const DECLARED: Record<CharsetPlan["declared"], (bytes: string) => string | null> = {
  none: () => null,
  right: (bytes) => bytes,
  quoted: (bytes) => `"${bytes}"`,
  "in capitals": (bytes) => bytes.toUpperCase(),
  wrong: (bytes) => (bytes === "utf-8" ? "gbk" : "utf-8"),
  unknown: () => "klingon",
  "as content coding": () => null,
};

function contentType({ bytes, declared }: CharsetPlan): string[] {
  const charset = DECLARED[declared](bytes);
  return charset === null ? [] : [`Content-Type: application/json; charset=${charset}`];
}

/** What is not UTF-8 before stays as it is. */
function writeInCharset(utf8: Buffer, { bytes, marked }: CharsetPlan): Buffer {
  if (!isUtf8(utf8)) return utf8;
  const text = `${marked ? "\ufeff" : ""}${utf8}`;
  if (bytes === "gbk") return encodeGbk(text);
  if (bytes === "latin1") return Buffer.from(text, "latin1");
  if (bytes === "utf-8") return Buffer.from(text);
  return bytes === "utf-16le" ? Buffer.from(text, "utf16le") : Buffer.from(text, "utf16le").swap16();
}

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
