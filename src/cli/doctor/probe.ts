import { randomBytes } from "node:crypto";
import type { Sender } from "../../../generated/operator.ts";
import type { WireRequest } from "../../senders/post/post.ts";
import { SENDERS } from "../../senders/registry.ts";
import { requestOf } from "../conform/request.ts";
import type { Target } from "../conform/target.ts";

/** A callback with an unknown command, so that it changes nothing wherever it arrives. */
export interface Probe {
  command: string;
  body: Record<string, unknown>;
  request: WireRequest;
}

/** Creates a probe with a unique command. Its text changes if someone parses and rewrites the JSON. */
export function probeOf(target: Target): Probe {
  const command = commandOf(target.sender);
  const body = { [SENDERS[target.sender].commandField]: command };
  const request = requestOf(target, { command, body });
  const text = JSON.stringify({ ...body, Doctor: "<ü>" }, null, 1).replace("<ü>", "\\u003cü\\u003e");
  return { command, body, request: { ...request, body: text } };
}

/** With upper-case letters, like every command: imhook takes a lower-case path segment for an app. */
function commandOf(sender: Sender): string {
  const mark = randomBytes(6).toString("hex");
  return sender === "openim" ? `callbackAfterDoctor${mark}Command` : `Doctor.CallbackAfter${mark}`;
}
