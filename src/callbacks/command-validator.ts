import type { ValidateFunction } from "ajv";
import { OpenAPIValidator, type Operation, type Request, type ValidationResult } from "openapi-backend";
import { describeError } from "../openapi/describe-error.ts";
import { type StockAjv, shareAjv } from "../openapi/share-ajv.ts";
import type { Fault } from "./fault.ts";
import type { ParsedCall } from "./parsed-call.ts";

/** Result of the validation below: openapi-backend looks at `errors`, we at the fault. */
export interface CommandValidation extends ValidationResult {
  fault: Fault | null;
}

/** Validator that calls the compiled schemas on a request that is already parsed, where the stock one parses it again. */
export class CommandValidator extends OpenAPIValidator {
  readonly #sharedAjv = shareAjv();
  readonly #replyValidators = new Map<string, ValidateFunction>();

  /** Compiles the schemas of every request and of every reply that carries a decision, so that no callback waits for one. */
  warmUp(): void {
    for (const operation of this.router.getOperations()) {
      const { operationId = "", "x-phase": phase } = operation as Operation & { "x-phase"?: string };
      this.getRequestValidatorsForOperation(operationId);
      if (phase === "before") this.replyValidatorOf(operationId);
    }
  }

  /** Validator of a command's reply with status 200. The stock one compiles the replies of every status, of which this is the one that varies. */
  replyValidatorOf(command: string): ValidateFunction {
    const known = this.#replyValidators.get(command);
    if (known !== undefined) return known;
    const replies = this.router.getOperation(command)?.responses?.["200"] as { content?: Record<string, { schema?: object }> } | undefined;
    const validate = this.getAjv().compile(replies?.content?.["application/json"]?.schema ?? false);
    this.#replyValidators.set(command, validate);
    return validate;
  }

  /** The stock one makes an instance per call, which is most of its start-up time. */
  override getAjv(): StockAjv {
    return this.#sharedAjv({});
  }

  override validateRequest(request: Request, operation: Operation): CommandValidation {
    // backend.ts makes every request, and makes it a ParsedCall.
    const call = request as ParsedCall;
    const fault = call.fault ?? this.#faultOf(call, operation.operationId ?? "");
    return { valid: fault === null, errors: fault === null ? null : [], fault };
  }

  #faultOf(call: ParsedCall, operationId: string): Fault | null {
    const input = { path: call.params, query: call.query, header: call.headers, cookie: {}, requestBody: call.requestBody };
    for (const validate of this.getRequestValidatorsForOperation(operationId)) {
      if (!validate(input)) return { code: "invalid", detail: describeError(validate.errors?.[0]) };
    }
    return null;
  }
}
