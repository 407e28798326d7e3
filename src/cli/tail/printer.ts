import { styleText } from "node:util";
import type { EntrySummary, LiveGap } from "../../../generated/operator.ts";
import type { Mask } from "../mask-secrets.ts";
import { columnsOf } from "../terminal/columns-of.ts";
import { toVisible } from "../visible-text.ts";
import type { FeedListener } from "./follow-feed.ts";
import { dateOf, formatLine } from "./format-line.ts";

export interface PrinterOptions {
  /** One JSON object per line. */
  json: boolean;
  /** Writes a line to standard error. */
  report(line: string): void;
  mask: Mask;
  /** Called if nobody reads standard output any more. */
  onClosed(): void;
}

/** Prints callbacks and gaps to standard output as they come. */
export function createPrinter({ json, report, mask, onClosed }: PrinterOptions): Pick<FeedListener, "onCallback" | "onGap"> {
  const { stdout } = process;
  let date = dateOf(Date.now());
  stdout.on("error", onClosed);
  return {
    onCallback: (summary) => {
      if (json) return print(toVisible(JSON.stringify(summary)));
      printDate(summary);
      print(formatLine(summary, columnsOf(stdout)));
    },
    onGap: (gap) => {
      const text = describeGap(gap);
      // Whoever parses the output expects callbacks.
      if (json) report(text);
      else print(styleText("yellow", text));
    },
  };

  function print(line: string): void {
    stdout.write(`${mask(line)}\n`);
  }

  /** Lines have the time of day alone. */
  function printDate({ receivedAt }: EntrySummary): void {
    const received = dateOf(receivedAt);
    if (received !== date) print(styleText("dim", `── ${received} ──`));
    date = received;
  }
}

const REASONS: Record<LiveGap["reason"], string> = {
  slow: "this viewer reads more slowly than they arrive",
  pruned: "they were pruned from the journal",
  replaced: "the journal is another one than before",
};

function describeGap({ missed, reason }: LiveGap): string {
  const count = missed === null ? "an unknown number of callbacks" : `${missed} ${missed === 1 ? "callback" : "callbacks"}`;
  return `missed ${count}: ${REASONS[reason]}`;
}
