import { ImhookError } from "../../errors.ts";
import { NO_FILE, type RulesOnDisk } from "../../operator/api/rules-admin.ts";
import { type ReadOnlyReason, whyReadOnly } from "./replace-file.ts";
import { readRulesFile } from "./rules-file.ts";

const WHY_NOT: Readonly<Record<ReadOnlyReason, string>> = {
  mode: "is read-only",
  directory: "is in a directory that imhook must not write to",
  owner: "belongs to another user, which it would not keep",
  link: "is a symbolic link, so something else manages it",
  mount: "is mounted from elsewhere, so something else manages it",
};

/** Reads the rules file as it is now. Never rejects. */
export async function readOnDisk(path: string): Promise<Omit<RulesOnDisk, "readOnly">> {
  const read = await readRulesFile(path);
  if ("faults" in read) return { content: null, version: NO_FILE, faults: read.faults };
  return { content: read.file.content, version: read.file.version, faults: [] };
}

/** Rejects with an ImhookError if the rules file must not be replaced here, or if its version is another one. */
export async function assertReplaceable(path: string, version: string): Promise<void> {
  const reason = await whyReadOnly(path);
  if (reason !== null) throw new ImhookError("conflict", `the rules file ${WHY_NOT[reason]}: change it where it comes from`);
  const now = await readOnDisk(path);
  if (now.version !== version)
    throw new ImhookError("conflict", `the rules file is no longer version ${version} but ${now.version}: read it again`);
}
