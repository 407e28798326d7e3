import type { ListMatch } from "../../callbacks/lookups.ts";

/** A rules file as it is written, checked by its schema. */
export interface RulesDefinition {
  lists: ListDefinition[];
  deciders: DeciderDefinition[];
  rules: RuleDefinition[];
}

/** A list that rules ask for. The operator API can add to every list. */
export interface ListDefinition {
  name: string;
  match: ListMatch;
  /** Written in the rules file. */
  values: string[];
  /** Path of the file with one value a line, relative to the rules file; null if there is none. */
  file: string | null;
  /** From 1. */
  line: number;
}

/** A service of somebody's own that rules ask. */
export interface DeciderDefinition {
  name: string;
  /** Where questions are posted, by HTTP or HTTPS. */
  url: string;
  /** Path of the file with the secrets that sign questions, relative to the rules file; null if they are not signed. */
  secretFile: string | null;
  /** Longest time for an answer, in milliseconds. */
  timeout: number;
  /** Most questions at the same time, in each process. */
  concurrency: number;
  /** From 1. */
  line: number;
}

/** A rule as it is written. */
export interface RuleDefinition {
  name: string;
  on: string | string[];
  each?: "item";
  when?: string | boolean;
  allow?: object | null;
  refuse?: { code?: number; message?: string; detail?: string } | null;
  discard?: object | null;
  modify?: Record<string, Constant>;
  mask?: { list: string; with?: string };
  flag?: { reason?: string } | null;
  /** Name of the decider. */
  ask?: string;
  mode?: "enforce" | "shadow" | "off";
  until?: string;
  onError?: "no-match" | "refuse";
}

/** A value that is written in YAML; a text is a CEL expression. */
export type Constant = string | number | boolean | null;

/** The effects that a rule can have; each has the key of its name. */
export const EFFECTS = ["allow", "refuse", "discard", "modify", "mask", "flag", "ask"] as const;

export type EffectName = (typeof EFFECTS)[number];
