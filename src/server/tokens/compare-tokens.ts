import { isDeepStrictEqual } from "node:util";
import type { Token } from "../../operator/tokens/tokens.ts";

/** The names of tokens that differ from those before. */
export interface TokenChanges {
  added: string[];
  removed: string[];
  /** Have another role, end or secret. */
  changed: string[];
}

export function compareTokens(before: readonly Token[], after: readonly Token[]): TokenChanges {
  const [old, current] = [byName(before), byName(after)];
  return {
    added: [...current.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !current.has(name)),
    changed: after.filter((token) => old.has(token.name) && !isDeepStrictEqual(old.get(token.name), token)).map(({ name }) => name),
  };
}

function byName(tokens: readonly Token[]): Map<string, Token> {
  return new Map(tokens.map((token) => [token.name, token]));
}
