import type { ValidateFunction } from "ajv";
import type { Operation, Request, ValidationResult } from "openapi-backend";
import { OpenAPIValidator } from "../../generated/openapi-backend.js";
import { describeError } from "../openapi/describe-error.ts";
import type { QuarantineReason } from "./fault.ts";
import type { ParsedCall } from "./parsed-call.ts";

/** Compiled schemas of a document's commands, by command; `npm run generate` makes them. */
export interface Validators {
  /** Of body, query and headers. */
  requests: Readonly<Record<string, ValidateFunction>>;
  /** Of the reply with status 200. */
  replies: Readonly<Record<string, ValidateFunction>>;
}

/** Result of the validation below: openapi-backend looks at `errors`, we at the fault. */
export interface CommandValidation extends ValidationResult {
  fault: QuarantineReason | null;
}

type ValidatorOptions = ConstructorParameters<typeof OpenAPIValidator>[0] & { validators: Validators };

/** Validator that calls schemas compiled beforehand on a request that is already parsed; the stock one compiles at the start and parses again. */
export class CommandValidator extends OpenAPIValidator {
  readonly #validators: Validators;

  constructor({ validators, ...options }: ValidatorOptions) {
    super({ ...options, lazyCompileValidators: true });
    this.#validators = validators;
  }

  /** What is illegal in a reply; null where nothing is. */
  faultOfReply(command: string, reply: unknown): string | null {
    return check(this.#validators.replies[command], reply);
  }

  override validateRequest(request: Request, operation: Operation): CommandValidation {
    // backend.ts makes every request, and makes it a ParsedCall.
    const call = request as ParsedCall;
    const fault = call.fault ?? this.#faultOf(call, operation.operationId ?? "");
    return { valid: fault === null, errors: fault === null ? null : [], fault };
  }

  #faultOf({ query, headers: header, requestBody }: ParsedCall, command: string): QuarantineReason | null {
    const detail = check(this.#validators.requests[command], { query, header, requestBody });
    return detail === null ? null : { code: "invalid", detail };
  }
}

/** Nothing passes where there is no schema. */
function check(validate: ValidateFunction | undefined, value: unknown): string | null {
  return validate?.(value) === true ? null : describeError(validate?.errors?.[0]);
}
