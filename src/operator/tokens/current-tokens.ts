import { timingSafeEqual } from "node:crypto";
import type { Token, Tokens } from "./tokens.ts";

/** The tokens that are accepted now. */
export interface CurrentTokens extends Tokens {
  /** Accepts these from now on, and no others. Those that are gone are found as expired. `at` is in milliseconds since 1970. */
  replace(tokens: readonly Token[], at: number): void;
}

/** Removed tokens that are remembered. One that is forgotten counts as wrong. */
const MOST_REMOVED = 1000;

export function createCurrentTokens(initial: readonly Token[]): CurrentTokens {
  let accepted = initial;
  let removed: readonly Token[] = [];
  return {
    // All of them are compared, each in constant time, so that the time it takes tells nothing of any.
    find: (digest) => [...accepted, ...removed].filter((token) => timingSafeEqual(token.digest, digest))[0],
    list: () => accepted,
    replace: (tokens, at) => {
      const present = new Set(tokens.map(({ digest }) => Buffer.from(digest).toString("hex")));
      const isGone = ({ digest }: Token) => !present.has(Buffer.from(digest).toString("hex"));
      const gone = accepted.filter(isGone).map((token) => ({ ...token, expiresAt: Math.min(at, token.expiresAt ?? at) }));
      removed = [...gone, ...removed.filter(isGone)].slice(0, MOST_REMOVED);
      accepted = tokens;
    },
  };
}
