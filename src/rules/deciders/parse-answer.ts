import { parse } from "@hapi/bourne";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Answer } from "../../../generated/decider.ts";
import { exceededBound } from "../../callbacks/json-bounds.ts";
import { describeError } from "../../openapi/describe-error.ts";
import { isObject } from "../../openapi/json.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { DeciderFailure } from "./failure.ts";

/** Longest answer, in bytes. */
export const LONGEST_ANSWER = 65_536;

/** What an answer may hold at most. Replies of commands nest far less. */
const BOUNDS = { levels: 64, values: 20_000 };

/** Parses the body of an answer. Throws a DeciderFailure if the document of deciders does not allow it. */
export function parseAnswer(text: string): Answer {
  if (exceededBound(text, BOUNDS) !== null) throw nonsense("that holds too much");
  const answer = parseJson(text);
  if (!isObject(answer)) throw nonsense("that is no JSON object");
  const validate = validatorOf(answer.decision);
  if (validate === undefined) throw nonsense("whose `decision` is none of the document");
  if (!validate(answer))
    throw nonsense(`that does not match the document: ${describeError(validate.errors?.[0]).replace(/^request /, "it ")}`);
  // The document's own schema has checked it.
  return answer as Answer;
}

function parseJson(text: string): unknown {
  try {
    return parse(text);
  } catch {
    throw nonsense("that is not JSON");
  }
}

function nonsense(what: string): DeciderFailure {
  return new DeciderFailure("nonsense", `gave an answer ${what}`);
}

let validators: ReadonlyMap<unknown, ValidateFunction> | undefined;

/** The validator of the answers with a decision. Compiled when the first answer comes. */
function validatorOf(decision: unknown): ValidateFunction | undefined {
  validators ??= compileValidators();
  return validators.get(decision);
}

/** One for each form of an answer, because the errors of all forms together say little. */
function compileValidators(): ReadonlyMap<unknown, ValidateFunction> {
  const document = readDocument("decider");
  const ajv = new Ajv2020({ strict: false }).addSchema(document, "document");
  const { discriminator } = document.components.schemas.Answer as { discriminator: { mapping: Record<string, string> } };
  return new Map(Object.entries(discriminator.mapping).map(([decision, schema]) => [decision, ajv.compile({ $ref: `document${schema}` })]));
}
