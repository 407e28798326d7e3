import type { Logger } from "pino";
import type { OperatorCounts } from "../../../generated/operator.ts";
import type { Clock } from "../../clock.ts";
import { ImhookError } from "../../errors.ts";
import { constantTimeEqual } from "../../http/constant-time-equal.ts";
import { boundLog } from "../../log/bounded-log.ts";
import { createAttemptLimit } from "./attempt-limit.ts";

/**
 * Returns whether an Authorization header carries the token. Wrong tokens are counted and logged. After several of them, further attempts from
 * the same address have to wait, also with the right token: otherwise a quick answer would tell a right guess from a wrong one. Rejects with
 * "too-many-attempts" if the wait would be too long.
 */
export type Authenticate = (authorization: string | undefined, address: string) => Promise<boolean>;

/** Attempts that failed since the start. */
export type TokenCounts = Pick<OperatorCounts, "wrongTokens" | "tooManyAttempts">;

export interface Authentication {
  authenticate: Authenticate;
  counts(): TokenCounts;
}

export function createAuthentication(token: string, log: Logger, clock: Clock): Authentication {
  const limit = createAttemptLimit(clock);
  const boundedLog = boundLog(log);
  const counts: TokenCounts = { wrongTokens: 0, tooManyAttempts: 0 };
  return { authenticate, counts: () => ({ ...counts }) };

  async function authenticate(authorization: string | undefined, address: string): Promise<boolean> {
    if (authorization === undefined) return false;
    const wait = limit.reserve(address);
    if (wait === null) {
      counts.tooManyAttempts += 1;
      throw new ImhookError("too-many-attempts");
    }
    if (wait > 0) await new Promise<void>((resolve) => clock.after(wait, resolve));
    const isRight = constantTimeEqual(bearerOf(authorization), token);
    if (isRight) {
      limit.succeed(address);
      return true;
    }
    counts.wrongTokens += 1;
    limit.fail(address);
    boundedLog.warn({ remoteAddress: address, wrongTokens: counts.wrongTokens }, "wrong token for the operator API");
    return false;
  }
}

/** The name of the scheme is case-insensitive (RFC 9110, section 11.1). */
function bearerOf(authorization: string): string {
  return /^bearer +(.*)$/i.exec(authorization)?.[1] ?? "";
}
