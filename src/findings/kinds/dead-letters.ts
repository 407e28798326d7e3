import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

export const deadLetters = defineKind({
  kind: "dead-letters",
  when: "a destination has dead letters; it is a warning if some of them were given up within the last ten minutes",
  cause: "They failed for longer than giveUpAfter of the destination, 24 hours by default. What waited for them has gone on.",
  remedy: "Look at the last answer of each. Mend the receiver, then retry them, or drop what nobody needs any more.",
  needs: ["destinations"],
  find: ({ destinations }) =>
    destinations
      .filter(({ dead }) => dead > 0)
      .map(({ name, dead, lately }) => {
        const recent = Math.min(dead, lately.givenUp);
        return {
          severity: recent > 0 ? "warning" : "info",
          since: null,
          subjects: [name],
          figures: { dead, recent },
          text: `${name} has ${describeCount(dead, "dead letter")}, ${recent} of them from the last ten minutes.`,
        };
      }),
});
