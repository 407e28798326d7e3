import type { Sender } from "../../generated/operator.ts";
import type { Refuse } from "../callbacks/decision.ts";
import type { CommandTypes } from "./compile/command-types.ts";
import type { CounterDefinition } from "./compile/declarations.ts";
import type { Expression } from "./compile/expression.ts";
import type { DeciderDefinition, EffectName, ListDefinition } from "./file/definition.ts";

/** The rules of a file, checked and compiled. It does not change. */
export interface RuleBook {
  /** In the order of the file. */
  readonly rules: readonly RuleInfo[];
  readonly lists: readonly ListDefinition[];
  readonly deciders: readonly DeciderDefinition[];
  readonly counters: readonly CounterDefinition[];
  /** Whether conditions ask for relations. */
  readonly asksForRelations: boolean;
  /** The rules that can decide, by sender and command. A command without rules is missing. */
  readonly commands: Readonly<Record<Sender, ReadonlyMap<string, CommandRules>>>;
}

/** What people want to know about a rule. */
export interface RuleInfo {
  readonly name: string;
  readonly effect: EffectName;
  /** Commands and intents, as they are written. */
  readonly on: readonly string[];
  /** The condition as it is written; null if there is none. */
  readonly when: string | null;
  readonly mode: "enforce" | "shadow" | "off";
  /** From then on the rule is off, in milliseconds since 1970; null if it has no end. */
  readonly until: number | null;
  /** Why a rule flags; null if it does not, or says nothing. */
  readonly reason: string | null;
  /** Current names of the commands that it decides. */
  readonly commands: readonly string[];
  /** In the rules file, from 1. */
  readonly line: number;
}

/** The rules of a command, in the order of the file. */
export interface CommandRules {
  readonly types: CommandTypes;
  readonly rules: readonly CompiledRule[];
}

/** A rule, for one command. */
export interface CompiledRule {
  readonly info: RuleInfo;
  /** Whether it decides each user of the callback on their own. */
  readonly each: boolean;
  /** null if it always matches. */
  readonly condition: Expression | null;
  readonly onError: "no-match" | "refuse";
  readonly effect: CompiledEffect;
}

export type CompiledEffect =
  | { readonly kind: "allow" | "discard" | "flag" }
  | { readonly kind: "refuse"; readonly refusal: Refusal }
  | { readonly kind: "modify"; readonly fields: readonly NewValue[] }
  | { readonly kind: "mask"; readonly list: string; readonly replacement: string }
  | {
      readonly kind: "ask";
      readonly decider: string;
      /** The fields that replies to the command can change. */
      readonly changeable: ReadonlySet<string>;
    };

export type Refusal = Omit<Refuse, "kind">;

/** A field of the reply and the value that it gets. */
export interface NewValue {
  readonly field: string;
  readonly value: Expression;
}
