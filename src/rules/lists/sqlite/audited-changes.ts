import type { ListValue } from "../../../../generated/operator.ts";
import type { ChangeOrigin } from "../../../audit/change-origin.ts";
import type { AuditWriter } from "../../../audit/sqlite/audit-table.ts";
import type { AddedCounts, NewListValue, ReplacedCounts } from "../list-store.ts";
import type { SourceOfList } from "../source-of-list.ts";
import { auditOfValue } from "../value-audit.ts";
import type { ListWriter } from "./list-table.ts";

/** A change of a source, where it comes from, and its time in milliseconds since 1970. */
export type ChangeOf<What> = SourceOfList & What & { origin: ChangeOrigin; at: number };

/** Changes of lists with their audit entries. The caller begins and ends the transaction, so that both are on disk or neither. */
export interface AuditedChanges {
  /** Returns the value as it is now; undefined if it has expired already. */
  set(call: ChangeOf<{ value: NewListValue }>): ListValue | undefined;
  add(call: ChangeOf<{ values: readonly NewListValue[] }>): AddedCounts;
  /** Returns the value as it was; undefined if it was not there. */
  remove(call: ChangeOf<{ value: string }>): ListValue | undefined;
  /** Returns how many there were. */
  removeMany(call: ChangeOf<{ values: readonly string[] }>): number;
  /** Notes what a step of a replacement has done, and returns it. */
  replaced<Step extends ReplacedCounts>(origin: ChangeOrigin, step: Step): Step;
}

export function createAuditedChanges(writer: ListWriter, audit: AuditWriter): AuditedChanges {
  return {
    set: ({ list, source, value, origin, at }) => {
      const before = writer.find(list, source, value.value, at);
      writer.add(list, source, [value], at);
      const after = writer.find(list, source, value.value, at);
      const entry = auditOfValue(origin, { value: value.value, before, after });
      if (entry !== null) audit.write(entry);
      return after;
    },
    add: ({ list, source, values, origin, at }) => {
      const counts = writer.add(list, source, values, at);
      const { added, changed } = counts;
      audit.count(origin, { added, changed });
      return counts;
    },
    remove: ({ list, source, value, origin, at }) => {
      const removed = writer.remove(list, source, value, at);
      const entry = auditOfValue(origin, { value, before: removed, after: undefined });
      if (entry !== null) audit.write(entry);
      return removed;
    },
    removeMany: ({ list, source, values, origin, at }) => {
      const removed = values.filter((value) => writer.remove(list, source, value, at) !== undefined).length;
      audit.count(origin, { removed });
      return removed;
    },
    replaced: (origin, step) => {
      audit.count(origin, { added: step.added, removed: step.removed });
      return step;
    },
  };
}
