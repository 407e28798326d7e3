import { Deadline } from "../../src/callbacks/deadline.ts";
import type { CallbackRequest } from "../../src/callbacks/request.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import { documentedCommands } from "../support/operations.ts";

const BUDGET_MS = 1000;

/** The first example of a command as dispatch gets it; `changed` differs from it. */
export function sampleRequest(sender: Sender, name: string, changed: Record<string, unknown> = {}): CallbackRequest {
  const json = { ...documentedCommands.find(({ command }) => command === name)?.examples[0]?.body, ...changed };
  const command = sender.commands.get(name) ?? null;
  const deadline = new Deadline(BUDGET_MS);
  deadline.end();
  return {
    id: "00000000-0000-7000-8000-000000000000",
    path: [],
    queryText: "",
    parameters:
      sender.name === "openim" ? {} : { SdkAppid: "1400000000", CallbackCommand: name, contenttype: "json", ClientIP: "", OptPlatform: "" },
    headers: { "content-type": "application/json", operationid: "bench" },
    remoteAddress: "127.0.0.1",
    receivedAt: 0,
    startedAt: 0,
    behindProxy: false,
    proof: { app: "bench", method: "none" },
    deadline,
    body: { text: JSON.stringify(json), encoding: "utf-8", json, reason: null },
    sentBody: json,
    command,
    receivedCommand: name,
    reason: null,
  };
}
