import { createHash } from "node:crypto";
import { UsageError } from "../../errors.ts";
import { FAULTS, type FaultKind, isFaultKind } from "./faults.ts";

/** Part of all answers, from 0 to 1, that a kind of fault takes. */
export type FaultShares = ReadonlyMap<FaultKind, number>;

/** Draws the fault of the next answer, null for most. */
export type DrawFault = () => FaultKind | null;

const UINT32_VALUES = 2 ** 32;

/** Adds one `KIND=SHARE` of the command line to those before it. Throws a UsageError. */
export function addFaultShare(text: string, shares: FaultShares): FaultShares {
  const [kind = "", ...rest] = text.split("=");
  const share = rest.join("=");
  if (!isFaultKind(kind)) throw new UsageError(`There is no fault ${kind}. There are ${Object.keys(FAULTS).join(", ")}.`);
  if (!/^(0(\.[0-9]{1,9})?|1(\.0+)?)$/.test(share))
    throw new UsageError(`--fault ${text}: write a share of all answers from 0 to 1, such as ${kind}=0.05.`);
  const together = new Map(shares).set(kind, Number(share));
  const sum = [...together.values()].reduce((total, each) => total + each, 0);
  if (sum > 1) throw new UsageError(`The shares of --fault add up to ${sum}; more than all answers cannot fail.`);
  return together;
}

/** Draws by the shares; the same seed draws the same faults. The numbers are hashes, for Node's own random numbers take no seed. */
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
