import type { DocumentChange, Sender } from "../../../generated/operator.ts";
import { listOf } from "../../openapi/json.ts";
import type { ApiDocument } from "../../openapi/read-document.ts";
import { type Difference, segmentsOf, typeOf, valueAt } from "../difference.ts";
import type { RecordedCallback } from "../recorded-callback.ts";
import { DiffLines } from "./diff-lines.ts";
import { createSchemaLocator, type LocatedSchema, type SchemaLocator } from "./locate-schema.ts";
import { suggestCommand } from "./suggest-command.ts";
import { toSchema } from "./to-schema.ts";

/** What a suggestion is made for. */
export interface Differing {
  sender: Sender;
  callback: Pick<RecordedCallback, "command" | "commandName" | "json">;
  difference: Difference;
}

/** Suggests the smallest changes of the documents by which a callback would match. None if no change is known to help. */
export function suggestChanges(document: ApiDocument, differing: Differing): DocumentChange[] {
  const { sender, callback, difference } = differing;
  if (difference.kind === "unknown-command") return suggestCommand(sender, callback);
  const { command } = callback;
  const { error, place } = difference;
  if (command === null || error === null || place === null) return [];
  if (!place.startsWith("/body")) return suggestParameter(sender, difference);
  const { schema } = document.paths[`/${sender}/${command.name}`]?.post?.requestBody.content["application/json"] ?? {};
  const root = schema?.$ref.split("/").at(-1);
  if (root === undefined) return [];
  const locator = createSchemaLocator(document);
  const change = changeOf(locator, root, { difference, error, place }, callback.json);
  return change === null ? [] : [{ file: fileOf(sender, change.component), isNew: false, diff: change.diff.toString() }];
}

interface Place {
  difference: Difference;
  error: NonNullable<Difference["error"]>;
  /** With /body in front. */
  place: string;
}

interface Change {
  component: string;
  diff: DiffLines;
}

function changeOf(locator: SchemaLocator, root: string, { difference, error, place }: Place, json: unknown): Change | null {
  const segments = segmentsOf(place).slice(1);
  const at = (path: readonly string[]) => locator.at(root, path).flatMap(locator.partsOf);
  const value = valueAt({ body: json }, place);
  switch (difference.kind) {
    case "missing-field":
      return relaxRequired(at(segments.slice(0, -1)), segments.at(-1) ?? "");
    case "unknown-field":
      return addProperty(at(segments.slice(0, -1)), segments.at(-1) ?? "", value);
    case "wrong-type":
      return widenType(locator.at(root, segments), typeOf(value));
    case "unknown-value":
      return addValue(at(segments), value);
    default:
      return removeConstraint(at(segments), error.keyword);
  }
}

function relaxRequired(parts: readonly LocatedSchema[], name: string): Change | null {
  const found = parts.find(({ schema }) => Array.isArray(schema.required) && schema.required.includes(name));
  if (found === undefined) return null;
  const diff = new DiffLines();
  const required = listOf(found.schema, "required");
  if (required.length === 1) return { component: found.component, diff: diff.remove({ required }, diff.path(found.path)) };
  const depth = diff.path([...found.path, "required"]);
  for (const one of required) diff[one === name ? "remove" : "keep"]([one], depth);
  return { component: found.component, diff };
}

function addProperty(parts: readonly LocatedSchema[], name: string, value: unknown): Change | null {
  const found = parts.find(({ schema }) => schema.properties !== undefined);
  if (found === undefined) return null;
  const diff = new DiffLines();
  const depth = diff.path([...found.path, "properties"]);
  return { component: found.component, diff: diff.add({ [name]: toSchema(value) }, depth) };
}

/** A field that refers to a shared schema gets a choice of its own, so that other fields stay as they are. */
function widenType([found]: readonly LocatedSchema[], type: string): Change | null {
  if (found === undefined) return null;
  const { component, path, schema } = found;
  const diff = new DiffLines();
  const depth = diff.path(path);
  if (schema.$ref !== undefined) {
    const reference = { $ref: `./${String(schema.$ref).split("/").at(-1)}.yaml` };
    return { component, diff: diff.remove(reference, depth).add({ anyOf: [reference, { type }] }, depth) };
  }
  if (schema.type === undefined) return null;
  return { component, diff: diff.remove({ type: schema.type }, depth).add({ type: [schema.type, type].flat() }, depth) };
}

function addValue(parts: readonly LocatedSchema[], value: unknown): Change | null {
  const found = parts.find(({ schema }) => schema.const !== undefined || schema.enum !== undefined);
  if (found === undefined || (typeof value === "object" && value !== null)) return null;
  const { component, path, schema } = found;
  const diff = new DiffLines();
  if (schema.const !== undefined) {
    const depth = diff.path(path);
    return { component, diff: diff.remove({ const: schema.const }, depth).add({ enum: [schema.const, value] }, depth) };
  }
  const depth = diff.path([...path, "enum"]);
  for (const one of listOf(schema, "enum")) diff.keep([one], depth);
  return { component, diff: diff.add([value], depth) };
}

function removeConstraint(parts: readonly LocatedSchema[], keyword: string): Change | null {
  const found = parts.find(({ schema }) => Object.hasOwn(schema, keyword));
  const constraint = found?.schema[keyword];
  if (found === undefined || (typeof constraint === "object" && constraint !== null)) return null;
  const diff = new DiffLines();
  const depth = diff.path(found.path);
  return { component: found.component, diff: diff.remove({ [keyword]: constraint }, depth) };
}

/** Parameters are declared once for all commands. */
function suggestParameter(sender: Sender, { kind, place }: Difference): DocumentChange[] {
  const [where, name = ""] = segmentsOf(place ?? "");
  if (kind !== "missing-field" || where !== "query" || !/^\w+$/.test(name)) return [];
  const diff = new DiffLines().keep({ name, in: "query" }, 0).remove({ required: true }, 0);
  return [{ file: `openapi/${sender}/components/parameters/${name}.yaml`, isNew: false, diff: diff.toString() }];
}

function fileOf(sender: Sender, component: string): string {
  return `openapi/${sender}/components/schemas/${component}.yaml`;
}
