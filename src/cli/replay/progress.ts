import { SingleBar } from "cli-progress";
import type { Replay } from "../../../generated/operator.ts";
import { describeSpan } from "../terminal/spans.ts";
import { cutTo } from "../terminal/to-width.ts";
import { describeCounts } from "./describe-replay.ts";
import { createSpeed, type Speed } from "./speed.ts";

/** Shows how far a replay is. */
export interface ReplayProgress {
  show(replay: Replay): void;
  /** Writes a line beside it. */
  say(line: string): void;
  stop(): void;
}

/** Without a terminal, lines come no more often than this. */
const LINE_EVERY_MS = 10_000;

const BAR_WIDTH = 20;
/** The bar with its percentage and what is between the parts. */
const AROUND_BAR = BAR_WIDTH + 7;

/** A bar on standard error if that is a terminal, or a line with each of the first changes and then every ten seconds. `report` writes a line there. */
export function startProgress(report: (line: string) => void): ReplayProgress {
  return process.stderr.isTTY ? startBar(report) : startLines(report);
}

function startBar(report: (line: string) => void): ReplayProgress {
  const speed = createSpeed();
  const bar = new SingleBar({ format: "{bar} {percentage}% {text}", barsize: BAR_WIDTH, clearOnComplete: true, stopOnComplete: false });
  bar.start(1, 0, { text: "" });
  return {
    show: (replay) => {
      bar.setTotal(Math.max(1, replay.total));
      const room = Math.max(0, (process.stderr.columns || 80) - AROUND_BAR);
      bar.update(replay.total === 0 ? 1 : replay.examined, { text: cutTo(describeProgress(replay, speed.note(replay)), room) });
    },
    say: (line) => {
      process.stderr.write("\r\u001b[K");
      report(line);
    },
    stop: () => bar.stop(),
  };
}

function startLines(report: (line: string) => void): ReplayProgress {
  const speed = createSpeed();
  let shown: { text: string; at: number } | null = null;
  return {
    show: (replay) => {
      const text = describeProgress(replay, speed.note(replay));
      if (replay.endedAt !== null || text === shown?.text || performance.now() - (shown?.at ?? Number.NEGATIVE_INFINITY) < LINE_EVERY_MS)
        return;
      shown = { text, at: performance.now() };
      report(`${replay.examined} of ${replay.total} callbacks: ${text}`);
    },
    say: report,
    stop: () => {},
  };
}

/** The speed comes first, because a narrow terminal cuts the end. */
function describeProgress(replay: Replay, { perSecond, leftMs }: Speed): string {
  const { state, examined, total } = replay;
  if (state === "paused") return `paused, ${describeCounts(replay)}`;
  // What has failed can be tried for a day; nobody knows how long it takes.
  if (examined >= total) return `all read, ${describeCounts(replay)}`;
  const speed = [...(perSecond === null ? [] : [`${perSecond}/s`]), ...(leftMs === null ? [] : [`${describeSpan(leftMs)} left`])];
  return [...speed, describeCounts(replay)].join(", ");
}
