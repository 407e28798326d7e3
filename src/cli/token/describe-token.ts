import type { Role } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import { readTokens } from "../../operator/tokens/read-tokens.ts";
import { digestOf } from "../../operator/tokens/tokens.ts";

/** What a token is to be. */
export interface TokenWishes {
  name?: string;
  role: Role;
  expires?: string;
}

export interface DescribedToken {
  sha256: string;
  /** Lines for a file of tokens. */
  yaml: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const NAME_DIGITS = 8;

/** Says how a file of tokens writes a token. Throws a UsageError if the server would refuse it. `now` is in milliseconds since 1970. */
export function describeToken(secret: string, { name, role, expires }: TokenWishes, now: number): DescribedToken {
  assertAccepted(`tokens: [{ name: a, role: viewer, token: ${JSON.stringify(secret)} }]`);
  const sha256 = Buffer.from(digestOf(secret)).toString("hex");
  const expiresAt = expires === undefined ? undefined : toExpiresAt(expires, now);
  const fields = { name: name ?? `token-${sha256.slice(0, NAME_DIGITS)}`, role, sha256, ...(expiresAt !== undefined && { expiresAt }) };
  const [token] = assertAccepted(`tokens: [${JSON.stringify(fields)}]`);
  if (token?.expiresAt != null && token.expiresAt <= now) throw new UsageError("--expires must be in the future");
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${/^\w/.test(value) ? value : JSON.stringify(value)}`);
  return { sha256, yaml: `  - ${lines.join("\n    ")}\n` };
}

function assertAccepted(content: string): ReturnType<typeof readTokens>["tokens"] {
  const { tokens, faults } = readTokens("", content, []);
  const [fault] = faults;
  if (fault !== undefined)
    throw new UsageError(`the token would be refused: ${fault.message}${fault.hint === null ? "" : ` ${fault.hint}`}`);
  return tokens;
}

/** As the file writes it; days from now become a date and time. */
function toExpiresAt(expires: string, now: number): string {
  const [, days] = /^([0-9]{1,5})d$/.exec(expires) ?? [];
  return days === undefined ? expires : new Date(now + Number(days) * DAY_MS).toISOString().replace(/\.\d+Z$/, "Z");
}
