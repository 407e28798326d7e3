import type { NewEntry } from "../../src/journal/journal.ts";
import { newEntry } from "./entries.ts";

/** A callback that this version understands, as a version recorded it that did not. */
export function quarantinedBlock(owner: string, blocked: string, fields: Partial<NewEntry> = {}): NewEntry {
  return newEntry({
    sender: "openim",
    app: "sample",
    command: "callbackBeforeAddBlackCommand",
    receivedCommand: "callbackBeforeAddBlackCommand",
    phase: "before",
    status: "quarantined",
    reason: "invalid: body/ownerUserID must be integer",
    actor: null,
    targets: [],
    decision: { kind: "allow", fallback: "quarantine" },
    decidedBy: { by: "fallback", name: null },
    body: JSON.stringify({ callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: owner, blackUserID: blocked }),
    reply: '{"actionCode":0,"errCode":0,"errMsg":"","errDlt":"","nextCode":0}',
    ...fields,
  });
}

/** The same with a body that no version understands. */
export function misunderstoodBlock(ownerUserID: unknown, fields: Partial<NewEntry> = {}): NewEntry {
  const body = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID, blackUserID: "bob" };
  return quarantinedBlock("", "", { body: JSON.stringify(body), reason: "invalid: body/ownerUserID must be string", ...fields });
}
