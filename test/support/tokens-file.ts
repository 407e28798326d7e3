import { chmod, rename, writeFile } from "node:fs/promises";
import { roles } from "../../generated/operator.roles.ts";
import type { Role } from "../../generated/operator.ts";

/** A token as a test writes it into a file. */
export interface TestToken {
  name: string;
  role: Role;
  token: string;
  expiresAt?: string;
}

/** One token for each role, named after it. */
export const TOKEN_PER_ROLE: readonly TestToken[] = roles.map((role) => ({ name: role, role, token: `the-test-token-of-${role}` }));

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The header of the token for a role. */
export const bearerOf = (role: Role) => bearer(`the-test-token-of-${role}`);

export function toYaml(tokens: readonly TestToken[]): string {
  return `tokens: ${JSON.stringify(tokens)}\n`;
}

/** Replaces a file of tokens, as configuration management does: whoever reads it sees one or the other. */
export async function writeTokens(path: string, tokens: readonly TestToken[] | string, mode = 0o600): Promise<void> {
  await writeFile(`${path}.new`, typeof tokens === "string" ? tokens : toYaml(tokens));
  await chmod(`${path}.new`, mode);
  await rename(`${path}.new`, path);
}
