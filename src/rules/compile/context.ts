import type { Command } from "../../callbacks/command.ts";
import type { CountedValue } from "../../callbacks/lookups.ts";
import type { RuledCallback } from "../../callbacks/rules.ts";
import type { RuleData } from "../data.ts";

/** Name under which expressions find their context. No rule can write it. */
export const CONTEXT = "$context";

/** A callback as conditions see it. */
export type SeenCallback = Omit<RuledCallback, "command"> & { command: Pick<Command, "name" | "intent"> };

/** What an expression is evaluated in: the variables under their names, and what functions ask for. */
export interface Context {
  readonly [CONTEXT]: Context;
  readonly callback: SeenCallback;
  readonly data: RuleData;
  /** Asks at most once for each key, so that nothing is counted or looked up twice for one callback. */
  once(key: string, ask: () => unknown): unknown;
  /** Notes what was counted. */
  counted(counted: CountedValue): void;
  /** The value that the call of a function had last, by the slot of the call. */
  readonly observed: unknown[];
}
