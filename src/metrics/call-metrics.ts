import type { EntryStatus } from "../../generated/operator.ts";
import type { CallOutcome, FallbackReason } from "../callbacks/call-answer.ts";
import type { Command } from "../callbacks/command.ts";
import type { AnsweredCall, CallObserver } from "../callbacks/observer.ts";
import type { Sender } from "../callbacks/sender.ts";
import type { ErrorCode } from "../errors.ts";
import { createHistogram, type Histogram } from "../histogram.ts";
import type { Samples } from "./families.ts";

/** Counts and times what happens to calls. It runs for every callback, so nothing in it looks up more than one label set. */
export interface CallMetrics extends CallObserver {
  samples(): Samples;
}

/** A command, or all unknown commands of a sender, with what became of its callbacks. */
interface CommandCounts {
  sender: string;
  command: string;
  outcomes: Counts<CallOutcome>;
}

/** What is counted for a sender as a whole. */
interface SenderCounts {
  unknownCommand: CommandCounts;
  answers: Readonly<Record<Command["phase"], Histogram>>;
  decisions: Histogram;
  fallbacks: Counts<FallbackReason>;
  failed: Counts<ErrorCode>;
  refused: Counts<ErrorCode>;
  entries: Counts<EntryStatus>;
}

/** A count that is absent is 0. */
type Counts<Key extends string> = Partial<Record<Key, number>>;

/** In seconds. The default budgets are 1.2 and 3. */
const TIMES = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5];

/** Label of what is not known: the sender of a path that belongs to none, and commands that are not in a document. */
const UNKNOWN = "unknown";

const MILLISECONDS_PER_SECOND = 1000;

/** Why a call may not prove itself. */
const REFUSALS: readonly ErrorCode[] = [
  "unknown-path",
  "method-not-allowed",
  "address-not-allowed",
  "unknown-app",
  "missing-signature",
  "expired-signature",
  "invalid-signature",
  "invalid-credentials",
  "browser-not-allowed",
];

export function createCallMetrics(senders: readonly Sender[]): CallMetrics {
  const bySender = new Map(senders.map((sender) => [sender, countsOfSender(sender.name)]));
  const ofNobody = countsOfSender(UNKNOWN);
  const byCommand = new Map<Command, CommandCounts>();
  const late = { decisions: 0, records: 0 };

  return {
    answered: (call) => {
      const { outcome, command, fallback, error } = call.answer;
      const counts = countsOf(call.sender);
      if (outcome === "rejected") {
        if (error !== null) count(counts.refused, error.code);
        return;
      }
      count(countsOfCommand(counts, command).outcomes, outcome);
      if (fallback !== null) count(counts.fallbacks, fallback);
      if (error !== null) count(counts.failed, error.code);
      if (command !== null) time(counts, command, call);
    },
    recorded: (sender, status) => count(countsOf(sender).entries, status),
    late: (what) => {
      late[what] += 1;
    },
    samples,
  };

  function countsOf(sender: Sender | null): SenderCounts {
    return (sender && bySender.get(sender)) ?? ofNobody;
  }

  function countsOfCommand({ unknownCommand }: SenderCounts, command: Command | null): CommandCounts {
    if (command === null) return unknownCommand;
    const known = byCommand.get(command);
    if (known !== undefined) return known;
    const added = { sender: unknownCommand.sender, command: command.name, outcomes: {} };
    byCommand.set(command, added);
    return added;
  }

  function samples(): Samples {
    const known = [...bySender.values()].map((counts) => ({ sender: counts.unknownCommand.sender, ...counts }));
    const all = [...known, { sender: UNKNOWN, ...ofNobody }];
    const commands = [...byCommand.values(), ...all.map(({ unknownCommand }) => unknownCommand)];
    return {
      imhook_callbacks_total: commands.flatMap(({ sender, command, outcomes }) =>
        entriesOf(outcomes).map(([outcome, value]) => [{ sender, command, outcome }, value] as const),
      ),
      imhook_answer_seconds: known.flatMap(({ sender, answers }) =>
        Object.entries(answers).map(([phase, times]) => [{ sender, phase }, times.counts()] as const),
      ),
      imhook_decision_seconds: known.map(({ sender, decisions }) => [{ sender }, decisions.counts()]),
      imhook_budget_seconds: senders.map(({ name, budget }) => [{ sender: name }, budget / MILLISECONDS_PER_SECOND]),
      imhook_fallbacks_total: known.flatMap(({ sender, fallbacks }) => byReason(sender, fallbacks)),
      imhook_failed_calls_total: all.flatMap(({ sender, failed }) => byReason(sender, failed)),
      imhook_refused_calls_total: all.flatMap(({ sender, refused }) => byReason(sender, refused)),
      imhook_entries_total: known.flatMap(({ sender, entries }) =>
        entriesOf(entries).map(([status, value]) => [{ sender, status }, value] as const),
      ),
      imhook_late_total: entriesOf(late).map(([what, value]) => [{ what }, value]),
    };
  }
}

function count<Key extends string>(counts: Counts<Key>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function time(
  { answers, decisions }: SenderCounts,
  { phase }: Command,
  { head, decided, identifiedAt, decidedAt, answeredAt }: AnsweredCall,
): void {
  if (head === null) return;
  answers[phase].observe((answeredAt - head.startedAt) / MILLISECONDS_PER_SECOND);
  if (phase === "before" && decided !== null) decisions.observe((decidedAt - identifiedAt) / MILLISECONDS_PER_SECOND);
}

/** What is counted rarely begins at 0: a series that begins at 1 has not risen, for Prometheus. */
function countsOfSender(sender: string): SenderCounts {
  return {
    unknownCommand: { sender, command: UNKNOWN, outcomes: {} },
    answers: { before: createHistogram(TIMES), after: createHistogram(TIMES) },
    decisions: createHistogram(TIMES),
    fallbacks: { quarantine: 0, deadline: 0, error: 0, overload: 0 },
    failed: { "not-recorded": 0, overloaded: 0, "incomplete-body": 0, internal: 0 },
    refused: Object.fromEntries(REFUSALS.map((code) => [code, 0])),
    entries: { accepted: 0, quarantined: 0, duplicate: 0 },
  };
}

function byReason(sender: string, counts: Counts<string>) {
  return entriesOf(counts).map(([reason, value]) => [{ sender, reason }, value] as const);
}

function entriesOf(counts: Readonly<Record<string, number | undefined>>): Array<[string, number]> {
  return Object.entries(counts).map(([key, value = 0]) => [key, value]);
}
