import type { CommandMetadata } from "../../callbacks/command.ts";
import { UsageError } from "../../errors.ts";
import type { WireFault } from "../../senders/post/post.ts";
import type { Random } from "./random.ts";

/** What can go wrong on the way, by the names of the command line. */
export const FAULTS = ["duplicates", "reorder", "slow-body", "lost-connection"] as const;

export type Fault = (typeof FAULTS)[number];

/** How often each happens, from 0 to 1. */
export type FaultRates = Record<Fault, number>;

/** What goes wrong with one callback. */
export interface FaultPlan {
  duplicate: boolean;
  reorder: boolean;
  wire: WireFault | undefined;
}

/** Reads `duplicates=0.01,reorder=0.01`; what is not named never happens. Throws a UsageError. */
export function parseFaultRates(text: string): FaultRates {
  const rates: FaultRates = { duplicates: 0, reorder: 0, "slow-body": 0, "lost-connection": 0 };
  for (const item of text.split(",").filter((part) => part !== "")) {
    const [name = "", rate = "", ...rest] = item.split("=");
    const fault = FAULTS.find((known) => known === name);
    if (fault === undefined || rest.length > 0 || !/^(0|1|0?\.[0-9]+|1\.0+)$/.test(rate))
      throw new UsageError(`--faults takes ${FAULTS.join("=0.01,")}=0.01, each from 0 to 1; it has ${item}`);
    rates[fault] = Number(rate);
  }
  return rates;
}

/** Draws the faults of a callback. Neither sender repeats a before-callback, and its answer is waited for, so those keep their place. */
export function planFaults(random: Random, rates: FaultRates, phase: CommandMetadata["phase"]): FaultPlan {
  // All are drawn each time, so that the rate of one does not move the others.
  const [duplicate, reorder, slow, lost] = FAULTS.map((fault) => random.chance(rates[fault]));
  const isAfter = phase === "after";
  return {
    duplicate: isAfter && duplicate === true,
    reorder: isAfter && reorder === true,
    wire: lost ? "lost-connection" : slow ? "slow-body" : undefined,
  };
}
