import type { Kysely } from "kysely";
import type { ChangeOrigin } from "../../../audit/change-origin.ts";
import { countInAudit } from "../../../audit/postgres/audit-entries.ts";
import type { ReplacedCounts } from "../list-store.ts";
import type { SourceOfList } from "../source-of-list.ts";
import { without } from "../without.ts";
import { addValues } from "./add-values.ts";
import { changeLists } from "./change-lists.ts";
import { hasExpired, listByDigest } from "./present-values.ts";
import { endRows } from "./write-values.ts";

/** Values of a step. Others wait for one; so do callbacks, for what this thread does in one. */
const VALUES_PER_STEP = 2000;

/** Makes these the values of a source, in steps. Each counts what it has changed in the audit entry. `now` is the time in milliseconds since 1970. */
export async function replaceValues(
  kysely: Kysely<unknown>,
  source: SourceOfList,
  values: Iterable<string>,
  { origin, now }: { origin: ChangeOrigin; now(): number },
): Promise<ReplacedCounts> {
  const wanted = values instanceof Set ? values : new Set(values);
  const { stored, removed } = await removeOthers(wanted);
  return { added: await addMissing(await without(wanted, stored)), removed };

  /** Removes stored values that are not wanted, and resolves with those that are. */
  async function removeOthers(kept: ReadonlySet<string>): Promise<{ stored: Set<string>; removed: number }> {
    const stored = new Set<string>();
    let removed = 0;
    for (let after: Uint8Array | null = new Uint8Array(); after !== null; ) {
      const step: { removed: number; digest: Uint8Array | null } = await removeSome(kept, stored, after);
      removed += step.removed;
      after = step.digest;
    }
    return { stored, removed };
  }

  function removeSome(kept: ReadonlySet<string>, stored: Set<string>, after: Uint8Array) {
    return changeLists(kysely, async ({ transaction, nextNumber }) => {
      const at = now();
      const { values: some, digest } = await listByDigest(transaction, source, after, VALUES_PER_STEP);
      const surplus = some.filter((value) => !kept.has(value.value) && !hasExpired(value, at));
      for (const value of some) if (kept.has(value.value) && !hasExpired(value, at)) stored.add(value.value);
      await endRows(
        transaction,
        surplus.map(({ change }) => ({ stored: change, change: nextNumber(), removedAt: at })),
      );
      await countInAudit(transaction, origin, { added: 0, removed: surplus.length });
      return { removed: surplus.length, digest };
    });
  }

  async function addMissing(missing: readonly string[]): Promise<number> {
    let sum = 0;
    for (let start = 0; start < missing.length; start += VALUES_PER_STEP) {
      const some = missing.slice(start, start + VALUES_PER_STEP).map((value) => ({ value, expiresAt: null, note: null }));
      sum += await changeLists(kysely, async (change) => {
        const { added } = await addValues(change, source, some, now());
        await countInAudit(change.transaction, origin, { added, removed: 0 });
        return added;
      });
    }
    return sum;
  }
}
