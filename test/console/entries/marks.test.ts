import { expect, test } from "@jest/globals";
import type { EntrySummary } from "../../../generated/operator.ts";
import { labelOf, markOf } from "../../../src/console/entries/marks.ts";
import { entrySummary } from "../../support/entry-summary.ts";

const AFTER = entrySummary();
const decided = (decision: EntrySummary["decision"]): EntrySummary => ({ ...AFTER, phase: "before", decision });
const RECOVERED = { recovers: { entry: AFTER.id, receivedAt: 0, outdated: false } };

test.each<{ what: string; entry: EntrySummary; mark: string; label: string }>([
  { what: "told afterwards", entry: AFTER, mark: "good", label: "entries.statuses.accepted" },
  { what: "not understood", entry: { ...AFTER, status: "quarantined" }, mark: "warn", label: "entries.statuses.quarantined" },
  { what: "a repeat", entry: { ...AFTER, status: "duplicate" }, mark: "quiet", label: "entries.statuses.duplicate" },
  { what: "understood only later", entry: { ...AFTER, ...RECOVERED }, mark: "changed", label: "entries.recovered" },
  { what: "allowed", entry: decided({ kind: "allow" }), mark: "good", label: "entries.decisions.allow" },
  { what: "refused", entry: decided({ kind: "refuse" }), mark: "bad", label: "entries.decisions.refuse" },
  { what: "dropped", entry: decided({ kind: "discard" }), mark: "bad", label: "entries.decisions.discard" },
  { what: "changed", entry: decided({ kind: "modify" }), mark: "changed", label: "entries.decisions.modify" },
  { what: "decided late", entry: decided({ kind: "allow", fallback: "deadline" }), mark: "warn", label: "entries.fallbacks.deadline" },
])("a callback that was $what is marked so", ({ entry, mark, label }) => {
  expect([markOf(entry), labelOf(entry)]).toEqual([mark, label]);
});
