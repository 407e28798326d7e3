import { isObject } from "../../openapi/json.ts";
import type { FieldType, MessageType } from "./field-type.ts";

/** Most items of a list, or fields of an object of any fields, that a condition may look at. */
export const MAX_ITEMS = 10_000;

/** The JSON that a view shows. */
export const RAW = Symbol("raw");

/** An object of a request, whose fields are read when a condition asks for them. */
export interface View {
  readonly [RAW]: Readonly<Record<string, unknown>>;
}

export type ViewClass = new (raw: Readonly<Record<string, unknown>>) => View;

/** A message type as CEL wants it declared. */
export interface TypeDeclaration {
  name: string;
  ctor: ViewClass;
  /** The CEL type of each field. */
  fields: Record<string, string>;
}

/** A type, ready for CEL. */
export interface DeclaredType {
  /** Name of the type in CEL. */
  type: string;
  /** Reads a value of JSON as one of this type. What is missing or of another type reads as the empty value. */
  read(value: unknown): unknown;
}

/** Declares a type and those inside it, which `declarations` gets. `name` is the name of a message. */
export function declareType(type: FieldType, name: string, declarations: TypeDeclaration[]): DeclaredType {
  if (type.kind === "message") return declareMessage(type, name, declarations);
  if (type.kind !== "list") return { type: type.kind, read: READERS[type.kind] };
  const item = declareType(type.item, name, declarations);
  return { type: `list<${item.type}>`, read: (value) => listOf(value).map(item.read) };
}

/** Whether a value is an object of a request. */
export function isView(value: unknown): value is View {
  return typeof value === "object" && value !== null && RAW in value;
}

function declareMessage({ fields }: MessageType, name: string, declarations: TypeDeclaration[]): DeclaredType {
  class MessageView implements View {
    readonly [RAW]: Readonly<Record<string, unknown>>;
    constructor(raw: Readonly<Record<string, unknown>>) {
      this[RAW] = raw;
    }
  }
  const types: Record<string, string> = {};
  for (const [field, fieldType] of fields) {
    const { type, read } = declareType(fieldType, `${name}.${field}`, declarations);
    types[field] = type;
    Object.defineProperty(MessageView.prototype, field, {
      get(this: MessageView) {
        return read(this[RAW][field]);
      },
    });
  }
  declarations.push({ name, ctor: MessageView, fields: types });
  return { type: name, read: (value) => new MessageView(isObject(value) ? value : {}) };
}

/** Some senders write one value instead of a list of one. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === "") return [];
  const list = Array.isArray(value) ? value : [value];
  assertFew(list.length);
  return list;
}

function assertFew(count: number): void {
  if (count > MAX_ITEMS) throw new RangeError(`there are ${count} items; conditions look at ${MAX_ITEMS} at most`);
}

const READERS = {
  string: (value: unknown) => (typeof value === "string" ? value : isPrimitive(value) ? String(value) : ""),
  int: toInt,
  double: (value: unknown) => (typeof value === "number" ? value : 0),
  bool: (value: unknown) => value === true || (typeof value === "number" && value !== 0),
  dyn: toDyn,
};

function isPrimitive(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "bigint";
}

/** Some senders write numbers as digits. */
function toInt(value: unknown): bigint {
  if (typeof value === "number") return Number.isFinite(value) ? BigInt(Math.trunc(value)) : 0n;
  if (typeof value === "string" && /^-?\d{1,18}$/.test(value)) return BigInt(value);
  return value === true ? 1n : 0n;
}

/** Any JSON, with its integers as ints. */
function toDyn(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return listOf(value).map(toDyn);
  if (isObject(value)) {
    const fields = Object.entries(value);
    assertFew(fields.length);
    return Object.fromEntries(fields.map(([name, field]) => [name, toDyn(field)]));
  }
  return value ?? null;
}
