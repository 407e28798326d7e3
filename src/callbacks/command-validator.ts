import type { ErrorObject } from "ajv";
import { OpenAPIValidator, type Request, type ValidationResult } from "openapi-backend";
import { describeError } from "../openapi/describe-error.ts";
import type { ParsedCallbackRequest } from "./parsed-request.ts";
import type { QuarantineReason } from "./quarantine.ts";
import { describeDoubled } from "./query-parameters.ts";
import type { Parameters } from "./request.ts";

/** The result of the validation below. openapi-backend looks at `errors`, we look at the reason. */
export interface CommandValidation extends ValidationResult {
  reason: QuarantineReason | null;
}

const VALID: CommandValidation = { valid: true, errors: null, reason: null };

const UNKNOWN: QuarantineReason = { code: "unknown-command", detail: "the document has no such command" };

/**
 * A validator that runs the schemas which `npm run generate` compiled, on a request that is already parsed. The stock validator compiles schemas
 * at start and parses each request again.
 */
export class CommandValidator extends OpenAPIValidator {
  override validateRequest(request: Request): CommandValidation {
    // dispatch.ts makes every request, as a ParsedCallbackRequest.
    const { callback, query, headers, requestBody } = request as ParsedCallbackRequest;
    if (callback.reason !== null) return invalid(callback.reason);
    if (callback.command === null) return invalid(UNKNOWN);
    const { validateRequest } = callback.command;
    if (validateRequest({ query, header: headers, requestBody })) return VALID;
    const [error] = validateRequest.errors ?? [];
    return invalid({ code: "invalid", detail: doubledIn(callback.parameters, error) ?? describeError(error) });
  }
}

/** Says that the parameter which an error is about has several values; undefined if it has one, or if the error is about something else. */
function doubledIn(parameters: Parameters, error: ErrorObject | undefined): string | undefined {
  const [, name] = /^\/query\/([^/]+)$/.exec(error?.instancePath ?? "") ?? [];
  const values = name === undefined ? undefined : parameters[name];
  return name === undefined || !Array.isArray(values) ? undefined : describeDoubled(name, values);
}

function invalid(reason: QuarantineReason): CommandValidation {
  return { valid: false, errors: [], reason };
}
