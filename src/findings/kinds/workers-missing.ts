import { defineKind } from "../kind.ts";

export const workersMissing = defineKind({
  kind: "workers-missing",
  when: "fewer workers accept callbacks than should; it is critical if none does",
  cause: "A worker does not start, or ends again at once.",
  remedy: "Look into the log: it says why the worker does not start.",
  needs: ["workers"],
  find: ({ workers: { wanted, ready } }) => {
    if (ready >= wanted) return [];
    return [
      {
        severity: ready === 0 ? "critical" : "warning",
        since: null,
        figures: { ready, wanted },
        text: `${ready} of ${wanted} workers accept callbacks.`,
      },
    ];
  },
});
