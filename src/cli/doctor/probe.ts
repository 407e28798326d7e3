import { randomBytes } from "node:crypto";
import type { Sender } from "../../../generated/operator.ts";
import type { Target } from "../conform/target.ts";
import { requestOf, type WireRequest } from "../conform/wire.ts";

/** A callback that no sender knows, so that it changes nothing wherever it arrives. */
export interface Probe {
  command: string;
  body: Record<string, unknown>;
  request: WireRequest;
}

/** A probe with a command of its own. Its text is one that whoever reads and writes JSON anew does not leave as it is. */
export function probeOf(target: Target): Probe {
  const command = nameOf(target.sender);
  const body = { [target.sender === "openim" ? "callbackCommand" : "CallbackCommand"]: command };
  const request = requestOf(target, { command, body });
  const text = JSON.stringify({ ...body, Doctor: "<ü>" }, null, 1).replace("<ü>", "\\u003cü\\u003e");
  return { command, body, request: { ...request, body: text } };
}

/** Capitals, as every command has them: imhook takes a segment in lower case for an app. */
function nameOf(sender: Sender): string {
  const mark = randomBytes(6).toString("hex");
  return sender === "openim" ? `callbackAfterDoctor${mark}Command` : `Doctor.CallbackAfter${mark}`;
}
