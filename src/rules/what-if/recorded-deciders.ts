import type { Answer } from "../../../generated/decider.ts";
import type { AskedDecider } from "../../callbacks/rules.ts";
import { listOf } from "../../openapi/json.ts";
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
      return use(toAnswer(asked, asked.answer, asking, entry));
    },
  };
}

/** What a decider answered to a rule when an entry was recorded. If this rule did not ask it, it is what another one was answered. */
export function findAsked(entry: Pick<Recorded, "rules"> | null, decider: string, rule: string): AskedDecider | null {
  const asked = (entry?.rules?.asked ?? []).filter((one) => one.decider === decider);
  return asked.find((one) => one.rule === rule) ?? asked[0] ?? null;
}

/** The answer as the entry has it. */
function toAnswer(asked: AskedDecider, kind: AskedKind, { callback }: Asking, entry: Entry | null): Answer {
  // What a rule wants in shadow mode is not what was decided.
  const wasShadow = entry?.rules?.shadow.some(({ rule }) => rule === asked.rule) ?? true;
  const details = wasShadow ? null : detailsOf(kind, entry?.decision ?? null);
  // The journal has decisions as they were made of answers.
  if (details !== null) return { decision: kind, ...details } as Answer;
  if (kind === "modify") return { decision: kind, changes: {} };
  if (kind !== "verdicts") return { decision: kind };
  return { decision: kind, refused: (itemsOf(callback.command, callback.request) ?? []).map(({ user }) => ({ user })) };
}

/** What a decision holds of the answer that it was made of, beside its kind; null if it holds nothing. */
function detailsOf(kind: AskedKind, decision: Entry["decision"]): object | null {
  const { kind: decided, ...details } = { ...decision };
  if (decided === kind) return details;
  if (kind === "verdicts" && decided === "allow") return { refused: [] };
  if (kind !== "refuse" || decided !== "verdicts") return null;
  // It refused those whom other rules had left.
  const { user: _user, ...refusal } = Object(listOf(details, "refused").at(-1));
  return refusal;
}
