import { type Kysely, sql } from "kysely";
import { readForEvents } from "../../../src/journal/postgres/read-for-events.ts";
import { createApply } from "../../../src/relations/apply.ts";
import { holdBaseline } from "../../../src/relations/postgres/baseline.ts";
import { collectChanges } from "../../../src/relations/postgres/collect-changes.ts";
import { relationEvents } from "../../../src/relations/relation-events.ts";

/** Moves what follows from this many of the oldest entries into the baseline, as retention does; their rows are still there. */
export async function pruneOldest(kysely: Kysely<unknown>, limit: number): Promise<void> {
  await kysely.transaction().execute(async (transaction) => {
    const { position } = await holdBaseline(transaction);
    const { entries } = await readForEvents(transaction, position, { entries: limit });
    const changes = collectChanges();
    const apply = createApply(changes);
    for (const { entry } of entries) relationEvents(entry).forEach(apply);
    await changes.writeTo(transaction, "baseline_relation");
    await sql`UPDATE imhook.baseline SET position = ${entries.at(-1)?.position ?? position}, events = 0`.execute(transaction);
  });
}
