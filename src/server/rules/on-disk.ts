import { ImhookError } from "../../errors.ts";
import { NO_FILE, type RulesOnDisk } from "../../operator/api/rules-admin.ts";
import { type ReadOnlyReason, whyReadOnly } from "./replace-file.ts";
import type { RulesSource } from "./rules-source.ts";

/** A rules file as it was read, or why it could not be. */
type ReadRules = Awaited<ReturnType<RulesSource["read"]>>;

const WHY_NOT: Readonly<Record<ReadOnlyReason, string>> = {
  mode: "is read-only",
  directory: "is in a directory that imhook must not write to",
  owner: "belongs to another user, which it would not keep",
  link: "is a symbolic link, so something else manages it",
  mount: "is mounted from elsewhere, so something else manages it",
};

/** What operators see of the rules as they were read. */
export function toOnDisk(read: ReadRules): Omit<RulesOnDisk, "readOnly"> {
  if ("faults" in read) return { content: null, version: NO_FILE, faults: read.faults };
  return { content: read.file.content, version: read.file.version, faults: [] };
}

/** Rejects with an ImhookError if the rules file must not be replaced here. */
export async function assertReplaceable(path: string): Promise<void> {
  const reason = await whyReadOnly(path);
  if (reason !== null) throw new ImhookError("conflict", `the rules file ${WHY_NOT[reason]}: change it where it comes from`);
}

/** Throws an ImhookError if the current version is not the one that is to be replaced. */
export function assertSame(current: string, replaced: string): void {
  if (current !== replaced)
    throw new ImhookError("conflict", `the rules file is no longer version ${replaced} but ${current}: read it again`);
}
