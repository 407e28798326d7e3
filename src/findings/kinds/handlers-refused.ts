import { defineKind } from "../kind.ts";
import { findRefused } from "../refused.ts";

export const handlersRefused = defineKind({
  kind: "handlers-refused",
  when: "the handlers module was read again and cannot be used",
  cause: "What is on disk is not in use: the handlers from before decide.",
  remedy: "Mend the module and reload. GET /api/statistics has the reason.",
  needs: ["refusedHandlers"],
  find: ({ refusedHandlers }) => findRefused(refusedHandlers, "The handlers module"),
});
