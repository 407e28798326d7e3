import { spreadOf } from "../../bench/statistics.ts";
import type { Sample } from "./samples.ts";
import type { Tally } from "./traffic.ts";

/** How a figure ran over the steady part. */
export interface Trend {
  figure: string;
  secondThird: number;
  lastThird: number;
  /** What the last third may come to. */
  allowed: number;
}

interface Figure {
  of(sample: Sample): number;
  /** What may be added whatever the share: a figure near nothing moves by large shares. */
  slack: number;
}

const MEBIBYTE = 2 ** 20;

const FIGURES: Record<string, Figure> = {
  "resident, MiB": { of: ({ resident }) => resident / MEBIBYTE, slack: 4 },
  "heap, MiB": { of: ({ heap }) => heap / MEBIBYTE, slack: 4 },
  handles: { of: ({ handles }) => handles, slack: 4 },
  descriptors: { of: ({ descriptors }) => descriptors, slack: 4 },
  "event-loop delay p99, ms": { of: ({ loopDelayMilliseconds }) => loopDelayMilliseconds, slack: 10 },
};

/** Medians of the second and the last third of the steady part; `growth` is the share by which the last may be above. */
export function trendsOf(samples: readonly Sample[], growth: number): Trend[] {
  const steady = samples.filter(({ part }) => part === "steady");
  const third = Math.floor(steady.length / 3);
  const medianOf = (some: readonly Sample[], figure: Figure) => spreadOf(some.map(figure.of)).median;
  return Object.entries(FIGURES).map(([name, figure]) => {
    const secondThird = medianOf(steady.slice(third, 2 * third), figure);
    return {
      figure: name,
      secondThird,
      lastThird: medianOf(steady.slice(2 * third), figure),
      allowed: secondThird * (1 + growth) + figure.slack,
    };
  });
}

/** What grew. A figure that this system does not tell of is none that holds. */
export function faultsOfTrends(trends: readonly Trend[]): string[] {
  return trends
    .filter(({ lastThird, allowed }) => !(lastThird <= allowed))
    .map(({ figure, secondThird, lastThird }) => `${figure} is not flat: ${secondThird.toFixed(1)}, then ${lastThird.toFixed(1)}`);
}

/** Below capacity every callback is answered with 200 and in time. */
export function faultsBelowCapacity(name: string, tally: Tally): string[] {
  const { late, mostMilliseconds } = tally;
  return [
    ...faultsOfAnswers(name, tally, ["before 200", "after 200"]),
    ...(late > 0 ? [`${name}: ${late} answered late, after up to ${mostMilliseconds.toFixed(0)} ms`] : []),
  ];
}

/**
 * Above it the documented answers are 200, and 503 to an after-callback. How late they are is told and not judged: the time before imhook
 * reads a request is in no budget of its own, and the sender's end is as busy.
 */
export function faultsAboveCapacity(name: string, tally: Tally): string[] {
  return faultsOfAnswers(name, tally, ["before 200", "after 200", "after 503"]);
}

function faultsOfAnswers(name: string, { answers, sent, refused }: Tally, documented: readonly string[]): string[] {
  const others = Object.entries(answers).filter(([answer]) => !documented.includes(answer));
  return [
    ...(sent === 0 ? [`${name}: nothing was sent`] : []),
    ...others.map(([answer, count]) => `${name}: ${count} x ${answer}`),
    ...(refused > 0 ? [`${name}: ${refused} refused, and nobody decided so`] : []),
  ];
}
