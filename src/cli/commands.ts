import type { Command } from "commander";

/** A command of the command line, loaded only when it is run. */
export interface CliCommand {
  name: string;
  summary: string;
  load(): Promise<Command>;
}

/** All commands except `start`, in the order of the help. */
export const COMMANDS: readonly CliCommand[] = [
  { name: "trigger", summary: "send a callback as its sender would", load: async () => (await import("./trigger/command.ts")).command },
  { name: "mock", summary: "answer every operation with its examples", load: async () => (await import("./mock/command.ts")).command },
  {
    name: "simulate",
    summary: "simulate a whole chat against a callback server",
    load: async () => (await import("./simulate/command.ts")).command,
  },
  {
    name: "conform",
    summary: "check any callback backend or decider against the documents",
    load: async () => (await import("./conform/command.ts")).command,
  },
  { name: "tail", summary: "watch callbacks as they arrive", load: async () => (await import("./tail/command.ts")).command },
  {
    name: "deliveries",
    summary: "show and mend what is delivered to other systems",
    load: async () => (await import("./deliveries/command.ts")).command,
  },
  { name: "replay", summary: "deliver recorded callbacks again", load: async () => (await import("./replay/command.ts")).command },
  { name: "doctor", summary: "find out why callbacks do not arrive", load: async () => (await import("./doctor/command.ts")).command },
  {
    name: "journal",
    summary: "verify, back up, restore, prune and move the journal",
    load: async () => (await import("./journal/command.ts")).command,
  },
  { name: "token", summary: "make a token of the operator API", load: async () => (await import("./token/command.ts")).command },
  {
    name: "rules",
    summary: "check, test and explain rules",
    load: async () => (await import("./rules/command.ts")).command,
  },
];
