import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type DocumentName, operationOf, readDocument } from "../../src/openapi/read-document.ts";
import type { DocumentedCommand } from "./operations.ts";

/** Schemas of the bundled documents, compiled here by Ajv, so that generated/*.validators.js is not only compared with itself. */
const ajvs = {
  "tencent-chat": compile("tencent-chat"),
  openim: compile("openim"),
  operator: compile("operator"),
  decider: compile("decider"),
};

function compile(name: DocumentName) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return { document: readDocument(name), ajv: ajv.addSchema(readDocument(name), "document") };
}

/** Validates the request body of a command. */
export function requestSchemaOf({ sender, command }: DocumentedCommand): ValidateFunction {
  return validatorAt(sender, `#/paths/~1${sender}~1${command}/post/requestBody/content/application~1json/schema`);
}

/** Validates the reply of a command with status 200. */
export function replySchemaOf({ sender, command }: DocumentedCommand): ValidateFunction {
  const response = operationOf(ajvs[sender].document, sender, command).responses["200"];
  const pointer = "$ref" in response ? response.$ref : `#/paths/~1${sender}~1${command}/post/responses/200`;
  return validatorAt(sender, `${pointer}/content/application~1json/schema`);
}

/** Validates what the operator API calls by this name. */
export function operatorSchemaOf(name: string): ValidateFunction {
  return validatorAt("operator", `#/components/schemas/${name}`);
}

/** Validates what the document of deciders calls by this name. */
export function deciderSchemaOf(name: string): ValidateFunction {
  return validatorAt("decider", `#/components/schemas/${name}`);
}

function validatorAt(document: DocumentName, pointer: string): ValidateFunction {
  const validate = ajvs[document].ajv.getSchema(`document${pointer}`);
  if (validate === undefined) throw new Error(`there is no schema at ${pointer}`);
  return validate as ValidateFunction;
}
