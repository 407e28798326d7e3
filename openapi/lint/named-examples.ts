import type { Rule, Visit } from "./rule.ts";

/** Every body, asked or answered, is shown by at least one named example. */
export const namedExamples: Rule = () => ({
  MediaType: {
    leave(mediaType: { examples?: Record<string, unknown> }, { report }: Visit) {
      if (Object.keys(mediaType.examples ?? {}).length === 0) report({ message: "Give at least one example by name, under examples." });
    },
  },
});
