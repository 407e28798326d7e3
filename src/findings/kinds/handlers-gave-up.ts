import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

export const handlersGaveUp = defineKind({
  kind: "handlers-gave-up",
  when: "after-handlers or `onEvent` were given up for a callback or an event within the last ten minutes",
  cause: "Every retry failed, and nobody calls them for these again.",
  remedy: "Look into the log: it names the commands and the entries. Then mend the handler.",
  needs: ["counted"],
  find: ({ counted: { handlers } }) => {
    const [callbacks, events] = [handlers.after.givenUp, handlers.event.givenUp];
    if (callbacks + events === 0) return [];
    return [
      {
        severity: "critical",
        since: null,
        figures: { callbacks, events },
        text: `Handlers were given up for ${describeCount(callbacks, "callback")} and ${describeCount(events, "event")} in ten minutes.`,
      },
    ];
  },
});
