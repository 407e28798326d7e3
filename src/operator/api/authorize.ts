import type { Logger } from "pino";
import { roleOfOperation } from "../../../generated/operator.roles.ts";
import type { OperatorCounts } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import { boundLog } from "../../log/bounded-log.ts";
import { type Caller, includesRole } from "./caller.ts";
import type { OperationId } from "./operation.ts";

/** Decides by the role of a caller what they may do. */
export interface Authorization {
  /** Throws an ImhookError if the caller's role does not allow an operation. */
  assertMay(caller: Caller, operation: OperationId): void;
  /** Calls that were refused since the start. */
  counts(): Pick<OperatorCounts, "insufficientRoles">;
}

export function createAuthorization(log: Logger): Authorization {
  const boundedLog = boundLog(log);
  let insufficientRoles = 0;
  return {
    assertMay: ({ who, role, address }, operation) => {
      const needed = roleOfOperation[operation];
      if (needed === null || includesRole(role, needed)) return;
      insufficientRoles += 1;
      boundedLog.warn({ who, role, remoteAddress: address, action: operation }, "the role of a token does not allow what it was used for");
      throw new ImhookError("insufficient-role", `${operation} needs the role ${needed}; the token ${who} has the role ${role}`);
    },
    counts: () => ({ insufficientRoles }),
  };
}
