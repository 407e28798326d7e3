import type { Answer } from "../../../generated/decider.ts";
import type { AskedDecider } from "../../callbacks/rules.ts";
import { itemsOf } from "../compile/command-types.ts";
import type { Asking, DeciderLookup } from "../data.ts";
import type { RuleBook } from "../rule-book.ts";
import type { Recorded } from "./recorded.ts";

/** Deciders that answer as they did when a callback came. Nobody is asked. */
export interface RecordedDeciders extends DeciderLookup {
  /** Makes the answers those of an entry. */
  moveTo(entry: Pick<Recorded, "decision" | "decidedBy" | "rules">): void;
  /** The rule that has asked since then without an answer being recorded; null if none has. Rules in shadow mode do not count. */
  wouldAsk(): string | null;
}

type AskedKind = NonNullable<AskedDecider["answer"]>;

type Entry = Parameters<RecordedDeciders["moveTo"]>[0];

/** Of a question without a recorded answer, the next rules are told that the decider left the callback to them. */
const PASS: Answer = { decision: "pass" };

export function createRecordedDeciders({ rules }: Pick<RuleBook, "rules">): RecordedDeciders {
  let entry: Entry | null = null;
  let wouldAsk: string | null = null;

  return {
    moveTo: (next) => {
      entry = next;
      wouldAsk = null;
    },
    wouldAsk: () => wouldAsk,
    ask: async (decider, asking, use) => {
      const asked = findAsked(entry, decider, asking.rule);
      if (asked === null) {
        if (rules.find(({ name }) => name === asking.rule)?.mode !== "shadow") wouldAsk ??= asking.rule;
        return use(PASS);
      }
      if (asked.failure !== null || asked.answer === null) throw new Error(asked.failure ?? "there was no answer");
      return use(toAnswer(asked.answer, decider, asking, entry));
    },
  };
}

/** What a decider answered to a rule when an entry was recorded. If this rule did not ask it, it is what another one was answered. */
export function findAsked(entry: Pick<Recorded, "rules"> | null, decider: string, rule: string): AskedDecider | null {
  const asked = (entry?.rules?.asked ?? []).filter((one) => one.decider === decider);
  return asked.find((one) => one.rule === rule) ?? asked[0] ?? null;
}

/** The answer as the entry has it. If it was not what decided, only its kind is known. */
function toAnswer(kind: AskedKind, decider: string, { callback }: Asking, entry: Entry | null): Answer {
  const hasDecided = entry?.decidedBy?.by === "service" && entry.decidedBy.name === decider;
  const { kind: decided, ...details } = { ...(hasDecided && entry.decision) };
  // The journal has the decision as it was made of the answer.
  if (decided === kind) return { decision: kind, ...details } as Answer;
  if (kind === "modify") return { decision: kind, changes: {} };
  if (kind !== "verdicts") return { decision: kind };
  return { decision: kind, refused: (itemsOf(callback.command, callback.request) ?? []).map(({ user }) => ({ user })) };
}
