import type { AddedCounts, NewListValue } from "../list-store.ts";
import type { SourceOfList } from "../source-of-list.ts";
import type { ListTransaction } from "./change-lists.ts";
import { findPresent, hasExpired } from "./present-values.ts";
import { type AddedRow, type ChangedRow, changeRows, type EndedRow, endRows, insertRows } from "./write-values.ts";

/** Puts values on a list, each after the one before it. `at` is in milliseconds since 1970. */
export async function addValues(
  change: ListTransaction,
  source: SourceOfList,
  values: readonly NewListValue[],
  at: number,
): Promise<AddedCounts> {
  const { parts, repeated } = withoutRepeats(values, at);
  const counts = { added: 0, changed: 0, unchanged: repeated };
  for (const part of parts) {
    const { added, changed, unchanged } = await addPart(change, source, part, at);
    counts.added += added;
    counts.changed += changed;
    counts.unchanged += unchanged;
  }
  return counts;
}

/** `values` has each value once. */
async function addPart(
  { transaction, nextNumber }: ListTransaction,
  source: SourceOfList,
  values: readonly NewListValue[],
  at: number,
): Promise<AddedCounts> {
  const stored = await findPresent(
    transaction,
    source,
    values.map(({ value }) => value),
  );
  const ended: EndedRow[] = [];
  const changed: ChangedRow[] = [];
  const added: AddedRow[] = [];
  for (const value of values) {
    const present = stored.get(value.value);
    if (present === undefined || hasExpired(present, at)) {
      if (present !== undefined) ended.push({ stored: present.change, change: nextNumber(), removedAt: present.expiresAt ?? at });
      added.push({ ...value, change: nextNumber(), addedAt: at });
    } else if (!isSame(present, value)) changed.push({ ...value, stored: present.change, change: nextNumber() });
  }
  await endRows(transaction, ended);
  await changeRows(transaction, changed);
  await insertRows(transaction, source, added);
  return { added: added.length, changed: changed.length, unchanged: values.length - added.length - changed.length };
}

/** Splits values so that no part has a value twice. Those that repeat the one before them are counted only. */
function withoutRepeats(values: readonly NewListValue[], at: number): { parts: NewListValue[][]; repeated: number } {
  const parts: NewListValue[][] = [];
  let known = new Map<string, NewListValue>();
  let repeated = 0;
  for (const value of values) {
    const before = known.get(value.value);
    if (before !== undefined && isSame(before, value) && !hasExpired(before, at)) {
      repeated += 1;
      continue;
    }
    const part = parts.at(-1);
    if (part === undefined || before !== undefined) {
      parts.push([value]);
      known = new Map();
    } else part.push(value);
    known.set(value.value, value);
  }
  return { parts, repeated };
}

function isSame(one: Pick<NewListValue, "expiresAt" | "note">, other: Pick<NewListValue, "expiresAt" | "note">): boolean {
  return one.expiresAt === other.expiresAt && one.note === other.note;
}
