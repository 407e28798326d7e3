import type { Imhook, ImhookOptions } from "../../support/imhook.ts";

/** A running imhook that something is about to happen to. */
export interface Scene {
  folder: string;
  imhook: Imhook;
  /** What did not hold beyond what every fault is held to. */
  failures: string[];
}

/** Ends a fault. */
export type EndFault = () => Promise<void>;

/** Something that goes wrong around a running imhook. */
export interface Fault {
  name: string;
  /** How it is brought about. */
  how: string;
  /** Why it cannot be brought about on this system; null where it can. */
  obstacle?(): string | null;
  /** Where the data folder lies: on the disk of temporary files, or in 32 MiB of memory. */
  on?: "disk" | "memory";
  imhook?: ImhookOptions;
  begin(scene: Scene): Promise<EndFault>;
  expected: Expectation;
}

/** What imhook owes its senders while a fault lasts. */
export interface Expectation {
  /** What becomes of after-callbacks: all acknowledged, all but the first few refused, or either. */
  after: "acknowledged" | "refused" | "either";
  /** Whether /ready says so. */
  ready: "stays" | "goes" | "either";
  /** Before-callbacks are answered in their budget; false where no process could. */
  inBudget?: false;
  /** /ready comes back when the fault has ended; false where imhook has to be started again. */
  comesBack?: false;
  /** The fault takes with it what was there before. */
  destroys?: true;
}

/** The most common case: nobody notices. */
export const UNNOTICED: Expectation = { after: "acknowledged", ready: "stays" };
