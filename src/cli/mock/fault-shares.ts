import { createHash } from "node:crypto";
import { UsageError } from "../../errors.ts";
import { FAULTS, type FaultKind, isFaultKind } from "./faults.ts";

/** Share of all answers, from 0 to 1, for each kind of fault. */
export type FaultShares = ReadonlyMap<FaultKind, number>;

/** Draws the fault of the next answer; null: none. */
export type DrawFault = () => FaultKind | null;

const UINT32_VALUES = 2 ** 32;

/** Adds a `KIND=SHARE` of the command line to the shares before it. Throws a UsageError. */
export function addFaultShare(text: string, shares: FaultShares): FaultShares {
  const [kind = "", ...rest] = text.split("=");
  const share = rest.join("=");
  if (!isFaultKind(kind)) throw new UsageError(`unknown fault ${kind}; the faults are ${Object.keys(FAULTS).join(", ")}`);
  if (!/^(0(\.[0-9]{1,9})?|1(\.0+)?)$/.test(share))
    throw new UsageError(`--fault ${kind} needs a share of all answers from 0 to 1, such as ${kind}=0.05; it is ${share || "missing"}`);
  const together = new Map(shares).set(kind, Number(share));
  const sum = [...together.values()].reduce((total, each) => total + each, 0);
  if (sum > 1) throw new UsageError(`the shares of --fault must add up to at most 1; they add up to ${sum}`);
  return together;
}

/** Creates a reproducible draw by the shares. It hashes seed and counter, because Node's random numbers take no seed. */
export function createDraw(shares: FaultShares, seed: string): DrawFault {
  let drawn = 0;
  return function drawFault() {
    drawn += 1;
    let left = createHash("sha256").update(`${seed}:${drawn}`).digest().readUInt32BE() / UINT32_VALUES;
    for (const [kind, share] of shares) {
      if (left < share) return kind;
      left -= share;
    }
    return null;
  };
}
