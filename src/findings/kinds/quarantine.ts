import type { SeriesLine } from "../../../generated/operator.ts";
import { bySender, commandOf, firstTime, recordedOf, sumOf } from "../by-sender.ts";
import { describeShare } from "../describe.ts";
import type { Figures } from "../figures.ts";
import { defineKind } from "../kind.ts";
import { mostOf } from "../most.ts";

/** As the alert: an odd callback now and then is no change of the sender. */
const LARGE_SHARE = 0.01;
const LEAST_COUNT = 5;

/** It rises if there are so many times as many as the day before. */
const RISING = 2;

/** The hour that has begun and the one before. */
const LATELY_HOURS = 2;

const DAY_MS = 86_400_000;

export const quarantine = defineKind({
  kind: "quarantine",
  when: "more than 1 % of the callbacks of a command, five or more, do not match the document, in the last 24 hours and still within the last two; it is a warning if there are more than twice as many as the day before",
  cause: "The sender has probably changed, or sends commands that the document does not have. They were answered with the fallback.",
  remedy: "Look at the quarantined callbacks: each has the reason. A newer imhook may know the change.",
  needs: ["day", "hours"],
  find: ({ at, day, hours }) =>
    bySender(day.lines).flatMap(([sender, lines]) => {
      const concerned = lines.filter(isConcerned);
      if (concerned.length === 0) return [];
      const quarantined = sumOf(lines, quarantinedOf);
      const quarantinedShare = quarantined / Math.max(1, sumOf(lines, recordedOf));
      const dayBefore = quarantinedBefore(hours, sender, at - DAY_MS);
      const isRising = quarantined > RISING * dayBefore;
      return [
        {
          severity: isRising ? "warning" : "info",
          since: firstTime(day.times, concerned, ({ buckets }, index) => buckets.recorded.quarantined[index] ?? 0),
          sender,
          subjects: mostOf(concerned.map((line) => [commandOf(line), quarantinedOf(line)])),
          figures: { quarantined, quarantinedShare, dayBefore },
          text: `${quarantined} callbacks of ${sender} do not match their document in 24 hours (${describeShare(quarantinedShare)}), ${dayBefore} the day before.`,
        },
      ];
    }),
});

function quarantinedOf({ total }: SeriesLine): number {
  return total.recorded.quarantined;
}

function isConcerned(line: SeriesLine): boolean {
  const lately = line.buckets.recorded.quarantined.slice(-LATELY_HOURS);
  return quarantinedOf(line) >= LEAST_COUNT && quarantinedOf(line) > recordedOf(line) * LARGE_SHARE && lately.some((count) => count > 0);
}

/** In the day before a time. */
function quarantinedBefore({ times, lines }: Figures["hours"], sender: string, until: number): number {
  const line = lines.find((one) => one.sender === sender);
  return times.reduce(
    (sum, time, index) => (time >= until - DAY_MS && time < until ? sum + (line?.buckets.recorded.quarantined[index] ?? 0) : sum),
    0,
  );
}
