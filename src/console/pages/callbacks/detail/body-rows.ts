import type { CommandField } from "../../../../../generated/operator.ts";

/** A field of a body, with what the document says of it. */
export interface BodyRow {
  /** JSON pointer. */
  pointer: string;
  /** Name in its object, or number in its list from 0. */
  name: string;
  depth: number;
  /** JSON of its value; null if it has fields or items of its own. */
  value: string | null;
  /** Number of its fields or items; null if it has a value. */
  size: number | null;
  kind: "text" | "number" | "word" | "list" | "object";
  /** null if the document does not describe it. */
  field: CommandField | null;
  /** Whether the document describes what it is in and not this. */
  isUnknown: boolean;
  /** Why the callback is in quarantine, if it is because of this. */
  fault: string | null;
}

/** Rows of a body, as many as asked for. */
export interface BodyRows {
  rows: BodyRow[];
  hasMore: boolean;
}

/** What is wrong with a body, and where. */
export interface BodyFault {
  pointer: string;
  text: string;
}

interface Node {
  field: CommandField | null;
  children: Map<string, Node>;
}

/** A number as it was sent: JavaScript would round a large one. */
class SentNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Parses a body; undefined if it is no JSON object or list. */
export function parseBody(text: string): object | undefined {
  // The last argument is younger than the library's type.
  const keepNumbers = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === "number" ? new SentNumber(context?.source ?? String(value)) : value;
  try {
    const parsed: unknown = JSON.parse(text, keepNumbers);
    return typeof parsed === "object" && parsed !== null && !(parsed instanceof SentNumber) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The fields of a body in their order, each beside what the document says of it. `fields` is null if there is no document. */
export function toBodyRows(body: object, fields: readonly CommandField[] | null, fault: BodyFault | null, limit: number): BodyRows {
  const rows: BodyRow[] = [];
  const hasMore = !addChildren(body, fields === null ? null : toTree(fields), "", 0);
  return { rows, hasMore };

  /** Returns whether there was room for all of them. */
  function addChildren(parent: object, node: Node | null, pointer: string, depth: number): boolean {
    for (const [name, value] of entriesOf(parent)) {
      if (rows.length === limit) return false;
      const child = childOf(node, Array.isArray(parent) ? "*" : name);
      const own = `${pointer}/${escapeName(name)}`;
      rows.push({ pointer: own, name, depth, ...shapeOf(value), ...meaningOf(child, node), fault: faultAt(own) });
      if (isParent(value) && !addChildren(value, child, own, depth + 1)) return false;
    }
    return true;
  }

  function faultAt(pointer: string): string | null {
    return fault?.pointer === pointer ? fault.text : null;
  }
}

/** Where a reason of quarantine, such as `invalid: body/PairList must be array`, says that the body is wrong; null if it does not say. */
export function faultOf(reason: string | null): BodyFault | null {
  const [, pointer, text] = /^invalid: body(\/\S*)? (.*)$/s.exec(reason ?? "") ?? [];
  return text === undefined ? null : { pointer: pointer ?? "", text };
}

function toTree(fields: readonly CommandField[]): Node {
  const root: Node = { field: null, children: new Map() };
  for (const field of fields) {
    let node = root;
    for (const part of field.path.split("/").slice(1)) {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const child = node.children.get(name) ?? { field: null, children: new Map() };
      node.children.set(name, child);
      node = child;
    }
    node.field = field;
  }
  return root;
}

function childOf(node: Node | null, name: string): Node | null {
  return node?.children.get(name) ?? node?.children.get("*") ?? null;
}

/** What may hold anything has no unknown fields. */
function meaningOf(child: Node | null, parent: Node | null): Pick<BodyRow, "field" | "isUnknown"> {
  return { field: child?.field ?? null, isUnknown: child === null && parent !== null && parent.children.size > 0 };
}

function* entriesOf(parent: object): Generator<[string, unknown]> {
  for (const name of Object.keys(parent)) yield [name, Reflect.get(parent, name)];
}

function isParent(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof SentNumber);
}

function shapeOf(value: unknown): Pick<BodyRow, "value" | "size" | "kind"> {
  if (value instanceof SentNumber) return { value: value.text, size: null, kind: "number" };
  if (Array.isArray(value)) return { value: null, size: value.length, kind: "list" };
  if (isParent(value)) return { value: null, size: Object.keys(value).length, kind: "object" };
  return { value: JSON.stringify(value), size: null, kind: typeof value === "string" ? "text" : "word" };
}

function escapeName(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
