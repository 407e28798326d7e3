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

  /** Compiles the schemas of every operation, so that no callback waits for one. */
  warmUp(): void {
    for (const { operationId = "" } of this.router.getOperations()) {
      this.getRequestValidatorsForOperation(operationId);
      this.getStatusBasedResponseValidatorForOperation(operationId);
    }
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
