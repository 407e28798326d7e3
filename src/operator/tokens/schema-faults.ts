import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject } from "../../openapi/json.ts";
import type { RuleFault } from "../../rules/fault.ts";
import type { FaultText, Path, Source } from "../../rules/file/source.ts";
import { TOKENS_SCHEMA } from "./schema.ts";

const validate = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(TOKENS_SCHEMA);

/** A fault, and the value that it is about. */
export interface SchemaFault {
  path: Path;
  fault: RuleFault;
}

/** Every place where a file of tokens differs from its schema. They repeat nothing of the file, because any of it may be a token. */
export function findSchemaFaults(content: unknown, source: Source): SchemaFault[] {
  if (validate(content)) return [];
  const errors = (validate.errors ?? []).filter(
    ({ schemaPath, keyword, data }) => !schemaPath.includes("/oneOf/") && (keyword !== "oneOf" || isObject(data)),
  );
  return errors.map((error) => {
    const path = pathOf(error);
    return { path, fault: faultOf(error, path, source) };
  });
}

function faultOf(error: ErrorObject, path: Path, source: Source): RuleFault {
  const key: unknown = error.params.additionalProperty;
  return typeof key === "string" ? source.faultAtKey([...path, key], unknownKey(error)) : source.faultAt(path, describe(error, path));
}

function unknownKey({ parentSchema = {} }: ErrorObject): FaultText {
  return { message: `The key is none of ${Object.keys(parentSchema.properties ?? {}).join(", ")}.` };
}

function describe({ keyword, params, data }: ErrorObject, path: Path): FaultText {
  const what = nameOf(path);
  switch (keyword) {
    case "required":
      return { message: `${what} has no ${params.missingProperty}.` };
    case "oneOf":
      return {
        message: `${what} has ${Object.hasOwn(Object(data), "token") ? "both token and" : "neither token nor"} sha256.`,
        hint: "Write one of them.",
      };
    case "enum":
      return { message: `${what} must be one of ${params.allowedValues.join(", ")}.` };
    case "minLength":
      return { message: `${what} has fewer than ${params.limit} characters.`, hint: path.at(-1) === "token" ? MAKE_ONE : null };
    case "maxLength":
      return { message: `${what} has more than ${params.limit} characters.` };
    case "maxItems":
      return { message: `${what} has more than ${params.limit} tokens.` };
    case "pattern":
      return { message: `${what} ${PATTERNS[String(path.at(-1))]}.` };
    default:
      return { message: `${what} must be ${TYPES[params.type] ?? params.type}.` };
  }
}

const MAKE_ONE = "Make one with imhook token.";

/** What a text lacks that does not match the pattern of its key. */
const PATTERNS: Readonly<Record<string, string>> = {
  name: 'has characters other than letters, digits, "_", ".", "@" and "-"',
  token: "has characters other than visible ASCII",
  sha256: "is not 64 hexadecimal digits",
};

const TYPES: Readonly<Record<string, string>> = { object: "a map", array: "a list", string: "a text" };

/** What the value at a path is called in a sentence. */
function nameOf(path: Path): string {
  if (path.length === 0) return "The file";
  return typeof path.at(-1) === "number" ? "The token" : String(path.at(-1));
}

function pathOf({ instancePath }: ErrorObject): Path {
  return instancePath
    .split("/")
    .slice(1)
    .map((part) => (/^[0-9]+$/.test(part) ? Number(part) : part));
}
