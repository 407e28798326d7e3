import { setTimeout as pass } from "node:timers/promises";
import type { Fault } from "../fault.ts";

const STOP_MS = 3000;

/** What can happen to the process. */
export const processFaults: readonly Fault[] = [
  {
    name: "process stopped",
    how: "SIGSTOP, 3 s, SIGCONT",
    begin: async ({ imhook }) => {
      imhook.kill("SIGSTOP");
      await pass(STOP_MS);
      imhook.kill("SIGCONT");
      return async () => {};
    },
    expected: { after: "either", ready: "either", inBudget: false },
  },
];
