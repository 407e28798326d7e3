import type { Logger } from "pino";
import type { Token as ApiToken, OperatorCounts } from "../../../generated/operator.ts";
import type { Clock } from "../../clock.ts";
import { ImhookError } from "../../errors.ts";
import { boundLog } from "../../log/bounded-log.ts";
import { digestOf, type Token, type Tokens } from "../tokens/tokens.ts";
import { createAttemptLimit } from "./attempt-limit.ts";
import { anyoneAt, type Caller } from "./caller.ts";

/**
 * Resolves with who an Authorization header says that calls. Rejects with an ImhookError if it carries no token that is accepted. Wrong tokens are
 * counted and logged. After several of them, further attempts from the same address have to wait, also with a right token: otherwise a quick answer
 * would tell a right guess from a wrong one.
 */
export type Authenticate = (authorization: string | undefined, address: string) => Promise<Caller>;

/** Attempts that failed since the start. */
export type TokenCounts = Pick<OperatorCounts, "wrongTokens" | "expiredTokens" | "tooManyAttempts">;

export interface Authentication {
  authenticate: Authenticate;
  /** As `authenticate`, by the bytes of the token itself. */
  recognize(secret: Uint8Array, address: string): Promise<Caller>;
  /** Returns the caller with a token that was recognized before; undefined if it is no longer accepted, or its role is not `role`. */
  callerWith(digest: Uint8Array, then: Pick<Caller, "role" | "address" | "expiresAt">): Caller | undefined;
  counts(): TokenCounts;
  /** Whether a caller would be accepted now as they were. */
  isAccepted(caller: Caller): boolean;
  /** The tokens that open the API, with their last use. */
  tokens(): ApiToken[];
}

export interface AuthenticationOptions {
  tokens: Tokens;
  log: Logger;
  clock: Clock;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

/** Without tokens everybody who can reach the port may call. */
export const OPEN: Authentication = {
  authenticate: async (_authorization, address) => anyoneAt(address),
  recognize: async (_secret, address) => anyoneAt(address),
  callerWith: (_digest, { address }) => anyoneAt(address),
  counts: () => ({ wrongTokens: 0, expiredTokens: 0, tooManyAttempts: 0 }),
  isAccepted: () => true,
  tokens: () => [],
};

export function createAuthentication({ tokens, log, clock, now = Date.now }: AuthenticationOptions): Authentication {
  const limit = createAttemptLimit(clock);
  const boundedLog = boundLog(log);
  const counts: TokenCounts = { wrongTokens: 0, expiredTokens: 0, tooManyAttempts: 0 };
  /** By their digests: a token that takes the name of another one was never used. */
  const lastUses = new Map<string, number>();
  const tokenOf = new WeakMap<Caller, Token>();
  return {
    authenticate,
    recognize,
    callerWith: (digest, { role, address, expiresAt }) => {
      const token = tokens.find(digest);
      if (token === undefined || isExpired(token) || token.role !== role) return undefined;
      return toCaller(token, address, earliest(token.expiresAt, expiresAt));
    },
    counts: () => ({ ...counts }),
    isAccepted: (caller) => {
      const used = tokenOf.get(caller);
      const found = used && tokens.find(used.digest);
      return found !== undefined && !isExpired(found) && found.role === caller.role;
    },
    tokens: () => tokens.list().map(toApiToken),
  };

  async function authenticate(authorization: string | undefined, address: string): Promise<Caller> {
    if (authorization === undefined) throw new ImhookError("missing-token");
    return recognize(bearerOf(authorization), address);
  }

  async function recognize(secret: Uint8Array, address: string): Promise<Caller> {
    const wait = limit.reserve(address);
    if (wait === null) {
      counts.tooManyAttempts += 1;
      throw new ImhookError("too-many-attempts");
    }
    if (wait > 0) await new Promise<void>((resolve) => clock.after(wait, resolve));
    const token = tokens.find(digestOf(secret)) ?? refuseWrong(address);
    if (isExpired(token)) refuseExpired(token, address);
    limit.succeed(address);
    return toCaller(token, address, token.expiresAt);
  }

  function toCaller(token: Token, address: string, expiresAt: number | null): Caller {
    lastUses.set(keyOf(token), now());
    const caller: Caller = { who: token.name, role: token.role, address, expiresAt };
    tokenOf.set(caller, token);
    return caller;
  }

  function isExpired({ expiresAt }: Token): boolean {
    return expiresAt !== null && expiresAt <= now();
  }

  function toApiToken(token: Token): ApiToken {
    const { name, role, expiresAt } = token;
    return { name, role, expiresAt, lastUsedAt: lastUses.get(keyOf(token)) ?? null };
  }

  function refuseWrong(address: string): never {
    counts.wrongTokens += 1;
    limit.fail(address);
    boundedLog.warn({ remoteAddress: address, wrongTokens: counts.wrongTokens }, "wrong token for the operator API");
    throw new ImhookError("invalid-token");
  }

  /** It is no guess, so others at the address do not wait because of it. */
  function refuseExpired({ name }: Token, address: string): never {
    counts.expiredTokens += 1;
    boundedLog.warn({ remoteAddress: address, token: name }, "expired or removed token for the operator API");
    throw new ImhookError("expired-token");
  }
}

/** null: never. */
function earliest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

function keyOf({ digest }: Token): string {
  return Buffer.from(digest).toString("base64");
}

/** The bytes of the token: Node makes a character of each. The name of the scheme is case-insensitive (RFC 9110, section 11.1). */
function bearerOf(authorization: string): Uint8Array {
  return Buffer.from(/^bearer +(.*)$/i.exec(authorization)?.[1] ?? "", "latin1");
}
