import { defineKind } from "../kind.ts";
import { findRefused } from "../refused.ts";

export const tokensRefused = defineKind({
  kind: "tokens-refused",
  when: "the file of tokens changed and has faults",
  cause: "What is on disk is not in use: the tokens from before open the operator API, and removed ones with them.",
  remedy: "Mend the faults; the log has them. imhook reads the file again by itself.",
  needs: ["refusedTokens"],
  find: ({ refusedTokens }) => findRefused(refusedTokens, "The file of tokens"),
});
