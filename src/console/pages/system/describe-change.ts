import type { AuditEntry } from "../../../../generated/operator.ts";

/** What a change made of what: the fields that differ. */
export function describeChange({ before, after }: Pick<AuditEntry, "before" | "after">): string {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.flatMap((name) => describeField(name, before?.[name], after?.[name])).join("; ");
}

type Value = NonNullable<AuditEntry["after"]>[string] | undefined;

function describeField(name: string, before: Value, after: Value): string[] {
  if (before === after) return [];
  if (before === undefined || before === null) return [`${name}: ${JSON.stringify(after)}`];
  return [`${name}: ${JSON.stringify(before)} → ${after === undefined ? "" : JSON.stringify(after)}`];
}
