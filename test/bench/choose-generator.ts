import type { Generator, GeneratorName } from "./generator.ts";
import { AUTOCANNON } from "./load.ts";
import { hasWrk, WRK } from "./wrk.ts";

/** The one that is named, or wrk where it is installed and autocannon elsewhere. */
export function chooseGenerator(name?: GeneratorName): Generator {
  const chosen = name ?? (hasWrk() ? "wrk" : "autocannon");
  return chosen === "wrk" ? WRK : AUTOCANNON;
}
