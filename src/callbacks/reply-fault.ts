import type { ErrorObject } from "ajv";
import { fieldOf } from "../openapi/describe-error.ts";
import type { Command } from "./command.ts";
import { newItemsOf } from "./own-values.ts";
import type { Reply } from "./reply.ts";

/** Why a reply must not leave. */
export interface ReplyFault {
  /** JSON pointer into the reply. */
  field: string;
  /** What was expected of the field and what came. */
  detail: string;
}

type Validate = Command["validateReply"];

/**
 * Finds out why a reply to a request is not legal: it does not match the document, or it breaks a rule of the sender that no schema can say. null if
 * it is legal.
 */
export function findReplyFault(
  { validateReply, findReplyProblem }: Pick<Command, "validateReply" | "findReplyProblem">,
  request: unknown,
  reply: Reply,
): ReplyFault | null {
  const fault = findSchemaFault(validateReply, request, reply);
  if (fault !== null) return fault;
  const problem = findReplyProblem(request, reply);
  return problem === null ? null : { field: `/${problem.field}`, detail: `expected ${problem.expected}` };
}

/** Finds out why a reply does not match the document, or null. */
export function findSchemaFault(validate: Validate, request: unknown, reply: Reply): ReplyFault | null {
  if (validate(reply)) return null;
  const { reply: newItems, indices } = newItemsOf(request, reply);
  if (validate(newItems)) return null;
  const errors = validate.errors ?? [];
  const error = chooseError(errors, findCulprit(validate, newItems));
  if (error === undefined) return { field: "", detail: "does not match the document" };
  const field = fieldOf(error);
  return { field: inWholeReply(field, indices), detail: describe(error, valueAt(newItems, field)) };
}

/** The field without which a reply would be legal; undefined if there is not one such field. */
function findCulprit(validate: Validate, reply: Reply): string | undefined {
  return Object.keys(reply).find((field) => {
    const { [field]: _culprit, ...others } = reply;
    return validate(others);
  });
}

/** Keywords that only say which of several schemas a reply is not. */
const BRANCHES: ReadonlySet<string> = new Set(["anyOf", "oneOf", "if"]);

/** Keywords that many other replies break as well. */
const GENERAL: ReadonlySet<string> = new Set(["const", "required", "additionalProperties", "unevaluatedProperties"]);

/**
 * Of the errors of all replies that a command has, the one that says most: about the culprit, deep inside it, and by a keyword that few replies
 * break.
 */
function chooseError(errors: readonly ErrorObject[], culprit: string | undefined): ErrorObject | undefined {
  const candidates = errors.filter(({ keyword }) => !BRANCHES.has(keyword));
  const concerned = candidates.filter((error) => culprit !== undefined && fieldOf(error).split("/")[1] === culprit);
  const weight = (error: ErrorObject) => 2 * fieldOf(error).split("/").length + (GENERAL.has(error.keyword) ? 0 : 1);
  return (concerned.length === 0 ? candidates : concerned).toSorted((one, other) => weight(other) - weight(one))[0];
}

/** A pointer into the reply, from one into the reply without own items. */
function inWholeReply(pointer: string, indices: ReadonlyMap<string, readonly number[]>): string {
  const [root, field = "", index, ...rest] = pointer.split("/");
  if (index === undefined) return pointer;
  return [root, field, indices.get(field)?.[Number(index)] ?? index, ...rest].join("/");
}

function valueAt(reply: Reply, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    reply,
  );
}

function describe({ keyword, message = "", params }: ErrorObject, value: unknown): string {
  if (keyword === "required") return "is missing";
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return "is no field of this reply";
  const allowed = params.allowedValues ?? params.allowedValue;
  const expected = keyword === "type" ? message.replaceAll(",", " or ") : message;
  return `${expected}${allowed === undefined ? "" : ` ${JSON.stringify(allowed)}`}, not ${describeValue(value)}`;
}

/** Texts can be what users write, which belongs into no log. */
function describeValue(value: unknown): string {
  if (typeof value === "string") return value === "" ? "an empty text" : "a text";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
