import fc from "fast-check";
import { ACT_KINDS, type Act } from "../support/relation-model.ts";

const user = fc.constantFrom("a", "b", "c", "d");

/** Something that happens in a small chat, where the same relations begin and end often. */
export const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...ACT_KINDS),
  user,
  other: user,
  group: fc.constantFrom("g", "h"),
  app: fc.constantFrom(0, 1),
  time: fc.option(fc.integer({ min: 1, max: 1e6 })),
  outcome: fc.oneof({ weight: 9, arbitrary: fc.constant("accepted" as const) }, fc.constantFrom("refused", "quarantined", "repeated")),
});
