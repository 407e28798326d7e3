import type { Imhook } from "../../support/imhook.ts";
import { openDescriptors, residentBytes } from "../process-memory.ts";
import type { Inside } from "./watch.ts";

/** The parts of a run. */
export type Part = "warm-up" | "steady" | "overload" | "after";

/** imhook at one moment. */
export interface Sample extends Inside {
  /** Since the first sample. */
  seconds: number;
  part: Part;
  /** In bytes. */
  resident: number;
  descriptors: number;
}

/** Looks at imhook again and again. */
export interface Sampling {
  /** Which part the samples belong to from now on. */
  enter(part: Part): void;
  stop(): Promise<Sample[]>;
}

export function startSampling(imhook: Imhook, intervalMilliseconds: number): Sampling {
  const samples: Sample[] = [];
  const startedAt = performance.now();
  let current: Part = "warm-up";
  let last: Promise<void> = Promise.resolve();
  const take = async () => {
    const part = current;
    // The process answers with what watch.ts sends.
    const inside = (await imhook.ask("look")) as Inside;
    const seconds = (performance.now() - startedAt) / 1000;
    samples.push({ ...inside, seconds, part, resident: residentBytes(imhook.pid), descriptors: openDescriptors(imhook.pid) });
  };
  // One question at a time, for answers carry no name.
  const timer = setInterval(() => {
    last = last.then(take);
  }, intervalMilliseconds);
  return {
    enter: (part) => {
      current = part;
    },
    stop: async () => {
      clearInterval(timer);
      await last;
      return samples;
    },
  };
}
