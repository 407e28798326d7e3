import type { CommandCoverage, CommandDescription, SeriesLine, SeriesTotal } from "../../../../generated/operator.ts";
import type { Mark } from "../../parts/marks.ts";

/** What is known of a command: what it is, and how often it was seen. */
export interface CoveredCommand extends CommandDescription {
  /** Since imhook counts. */
  count: number;
  quarantined: number;
  lastAt: number | null;
  /** In the time that is looked at. */
  recent: number;
}

/** `failing` means that none of its callbacks is understood, `partly` that some are not. `unsent` are commands that no server sends. */
export type CommandState = "seen" | "partly" | "failing" | "never" | "unsent";

export const STATES = ["seen", "partly", "failing", "never", "unsent"] as const satisfies readonly CommandState[];

export const MARK_OF_STATE: Readonly<Record<CommandState, Mark>> = {
  seen: "good",
  partly: "warn",
  failing: "bad",
  never: "quiet",
  unsent: "changed",
};

export function stateOf({ count, quarantined, switch: { at } }: CoveredCommand): CommandState {
  if (count === 0) return at === "never" ? "unsent" : "never";
  if (quarantined === 0) return "seen";
  return quarantined < count ? "partly" : "failing";
}

/** As much of a series as is counted here. */
interface CountedLines {
  lines: ReadonlyArray<Pick<SeriesLine, "sender" | "command"> & { total: Pick<SeriesTotal, "recorded"> }>;
}

/** Joins what commands are with how often they were seen. */
export function coverCommands(
  descriptions: readonly CommandDescription[],
  coverage: readonly CommandCoverage[],
  series: CountedLines | null,
): CoveredCommand[] {
  const keyOf = ({ sender, command }: { sender: string | null; command: string | null }) => `${sender} ${command}`;
  const seen = new Map(coverage.map((one) => [keyOf(one), one]));
  const recent = new Map(series?.lines.map((line) => [keyOf(line), sumOf(line.total.recorded)]));
  return descriptions.flatMap((description) => {
    const found = seen.get(keyOf(description));
    if (found === undefined) return [];
    const { count, quarantined, lastAt } = found;
    return [{ ...description, count, quarantined, lastAt, recent: recent.get(keyOf(description)) ?? 0 }];
  });
}

function sumOf({ accepted, quarantined, duplicate }: { accepted: number; quarantined: number; duplicate: number }): number {
  return accepted + quarantined + duplicate;
}
