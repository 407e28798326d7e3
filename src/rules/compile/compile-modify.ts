import type { RuleFault } from "../fault.ts";
import type { Constant } from "../file/definition.ts";
import type { FaultText, Path, Source } from "../file/source.ts";
import type { NewValue } from "../rule-book.ts";
import { suggest } from "../suggest.ts";
import type { Target } from "./catalog.ts";
import type { Context } from "./context.ts";
import { documentOf, replySchemaOf } from "./documents.ts";
import { compileExpression, type Expression } from "./expression.ts";
import { ExpressionFault } from "./expression-fault.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { type FieldType, fieldTypeOf } from "./field-type.ts";
import { findFaultsOf } from "./prove.ts";
import { reasonOf } from "./reason-of.ts";
import { toJson } from "./to-json.ts";

/** New values for a reply, and what is wrong with them. */
export interface CompiledModify {
  fields: NewValue[];
  faults: RuleFault[];
}

/** Compiles the values of `modify` for a command. `path` leads to it. */
export function compileModify(
  given: Readonly<Record<string, Constant>>,
  target: Target,
  scope: ExpressionScope,
  path: Path,
  source: Source,
): CompiledModify {
  const known = changeableFieldsOf(target);
  const faults: RuleFault[] = [];
  const fields = Object.entries(given).flatMap(([field, value]): NewValue[] => {
    const type = known.get(field);
    if (type === undefined) {
      faults.push(
        source.faultAtKey([...path, field], {
          message: `A reply to ${target.command.name} cannot change ${field}.`,
          hint: suggest(field, known.keys()),
        }),
      );
      return [];
    }
    try {
      const expression = typeof value === "string" ? compileExpression(value, scope) : constant(value);
      assertFits(expression, field, type);
      return [{ field, value: expression }];
    } catch (error) {
      if (!(error instanceof ExpressionFault)) throw error;
      faults.push(source.faultAt([...path, field], error, error.index));
      return [];
    }
  });
  const literalFaults = fields.flatMap((one) => {
    const fault = findLiteralFault(one, target);
    return fault === null ? [] : [source.faultAt([...path, one.field], fault)];
  });
  return { fields, faults: [...faults, ...literalFaults] };
}

/** The fields that replies to a command can change, and their types. */
export function changeableFieldsOf({ sender, command, commonFields }: Target): Map<string, FieldType> {
  const type = fieldTypeOf(replySchemaOf(sender, command.name), documentOf(sender).components.schemas);
  const fields = type.kind === "message" ? [...type.fields] : [];
  return new Map(fields.filter(([name]) => !commonFields.has(name)));
}

function constant(value: Exclude<Constant, string>): Expression {
  const type = value === null ? "null" : typeof value === "boolean" ? "bool" : Number.isInteger(value) ? "int" : "double";
  return { type, evaluate: () => (type === "int" ? BigInt(Number(value)) : value), observations: [], isConstant: true };
}

function assertFits({ type }: Expression, field: string, wanted: FieldType): void {
  if (fits(type, wanted)) return;
  const hint = wanted.kind === "string" && type === "int" ? "Write string(…), or the number in quotes within quotes." : null;
  throw new ExpressionFault(`${field} takes ${nameOf(wanted)}; this is a value of type ${type}.`, hint, { start: 0 });
}

function fits(type: string, wanted: FieldType): boolean {
  if (type === "dyn" || type === "null" || wanted.kind === "dyn") return true;
  if (wanted.kind === "list") return type.startsWith("list");
  // Any type that is not one of CEL's own is an object of the request.
  if (wanted.kind === "message") return type.startsWith("map") || /^(?:Request|Item)\b/.test(type);
  return type === wanted.kind || (wanted.kind === "double" && type === "int");
}

const NAMES = {
  string: "a text",
  int: "an integer",
  double: "a number",
  bool: "true or false",
  dyn: "any value",
  list: "a list",
  message: "a map",
};

function nameOf({ kind }: FieldType): string {
  return NAMES[kind];
}

/** How a schema says that a text has a JSON object in it. */
const JSON_OBJECT = String.raw`\{[\s\S]*\}`;

/** A value that is the same for every callback, and with which no reply is legal. null if it is legal, or not the same. */
function findLiteralFault({ field, value }: NewValue, target: Target): FaultText | null {
  if (!value.isConstant) return null;
  const constant = evaluateConstant(value);
  if (constant instanceof Error) return { message: `${field} has no value: ${constant.message}.` };
  const faults = findFaultsOf(target, () => ({ kind: "modify", changes: { [field]: constant } }));
  const isIllegal = faults.length > 0 && faults.every((fault) => fault?.field.split("/")[1] === field);
  if (!isIllegal) return null;
  const detail = faults[0]?.detail ?? "";
  const hint = detail.includes(JSON_OBJECT) ? "The sender wants a JSON object in a text. To change words in it, use `mask`." : null;
  return { message: `${field} is not legal in a reply to ${target.command.name}: ${detail}.`, hint };
}

function evaluateConstant(value: Expression): unknown {
  try {
    // Nothing in it asks for the context.
    return toJson(value.evaluate({} as Context));
  } catch (error) {
    return new Error(reasonOf(error));
  }
}
