import type { EntryTable } from "../rows/entry-row.ts";
import type { BaselineTable } from "./tables/baseline.ts";
import type { IdempotencyKeyTable } from "./tables/idempotency-key.ts";
import type { LateDecisionTable } from "./tables/late-decision.ts";
import type { ProbeTable } from "./tables/probe.ts";
import type { RecoveryTable } from "./tables/recovery.ts";

/**
 * Tables of the journal's file. `migrations.ts` creates them; each module in `tables/` has the statements of one. The file has one more
 * table, `baseline_relation`, which belongs to the relations and is in this file because pruning writes both in one transaction.
 */
export interface JournalTables {
  entry: EntryTable;
  idempotency_key: IdempotencyKeyTable;
  late_decision: LateDecisionTable;
  probe: ProbeTable;
  recovery: RecoveryTable;
  baseline: BaselineTable;
}
