import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

export const workerDied = defineKind({
  kind: "worker-died",
  when: "a worker died within the last ten minutes",
  cause: "It was killed, for example because memory ran out, or it crashed. It was replaced; callbacks that it was handling got no answer.",
  remedy: "Look into the log: it says how the worker ended.",
  needs: ["counted"],
  find: ({ counted: { workersDied } }) =>
    workersDied === 0
      ? []
      : [
          {
            severity: "warning",
            since: null,
            figures: { workersDied },
            text: `${describeCount(workersDied, "worker")} died in ten minutes.`,
          },
        ],
});
