import type { CommandMetadata } from "../../callbacks/command.ts";
import { UsageError } from "../../errors.ts";
import type { Delivery } from "../../senders/post/post.ts";
import type { Random } from "./random.ts";

/** Network faults, by their names on the command line. */
export const FAULTS = ["duplicates", "reorder", "slow-body", "lost-connection"] as const;

export type InjectedFault = (typeof FAULTS)[number];

/** Probability of each fault, from 0 to 1. */
export type FaultRates = Record<InjectedFault, number>;

/** The faults of one callback. */
export interface FaultPlan {
  duplicate: boolean;
  reorder: boolean;
  wire: "slow-body" | "lost-connection" | undefined;
}

/** Pause of a slow body, well within the time-out of both senders. */
const SLOW_BODY_PAUSE_MS = 500;

/** Parses `duplicates=0.01,reorder=0.01`; a fault that is not named never occurs. Throws a UsageError. */
export function parseFaultRates(text: string): FaultRates {
  const rates: FaultRates = { duplicates: 0, reorder: 0, "slow-body": 0, "lost-connection": 0 };
  for (const item of text.split(",").filter((part) => part !== "")) {
    const [name = "", rate = "", ...rest] = item.split("=");
    const fault = FAULTS.find((known) => known === name);
    if (fault === undefined || rest.length > 0 || !/^(0|1|0?\.[0-9]+|1\.0+)$/.test(rate))
      throw new UsageError(`--faults needs ${FAULTS.join("=0.01,")}=0.01, each from 0 to 1; it has ${item}`);
    rates[fault] = Number(rate);
  }
  return rates;
}

/** Draws the faults of a callback. Before-callbacks keep their order and are never repeated: the sender waits for their answer. */
export function planFaults(random: Random, rates: FaultRates, phase: CommandMetadata["phase"]): FaultPlan {
  // Drawing all of them each time keeps them independent of each other's rates.
  const [duplicate, reorder, slow, lost] = FAULTS.map((fault) => random.chance(rates[fault]));
  const isAfter = phase === "after";
  return {
    duplicate: isAfter && duplicate === true,
    reorder: isAfter && reorder === true,
    wire: lost ? "lost-connection" : slow ? "slow-body" : undefined,
  };
}

/** Returns how the body of a callback with this fault travels. */
export function deliveryOf(fault: FaultPlan["wire"]): Delivery {
  if (fault === "slow-body") return { pause: SLOW_BODY_PAUSE_MS };
  return fault === "lost-connection" ? { cutShort: true } : {};
}
