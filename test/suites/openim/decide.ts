import { pino } from "pino";
import { allow, type Decision, modify, refuse } from "../../../src/callbacks/decision.ts";
import type { OpenImHandlers } from "../../../src/senders/handlers.ts";
import { createServer, type Server } from "../../../src/server/create-server.ts";
import { documentedCommands } from "../../support/operations.ts";

/** Chooses the decision on a command. */
export type Decide = (command: string) => Decision;

/** The refusal that OpenIM must hand on to its caller. */
export const REFUSAL = { message: "Not now 🙂", code: 5001, detail: "quiet hours" };

const COMMON_FIELDS = ["actionCode", "errCode", "errMsg", "errDlt", "nextCode"];

/** OpenIM copies their whole reply: the group must be that of the request, and an empty field drops what the request sets. */
const COPIED = ["callbackBeforeSetGroupInfoCommand", "callbackBeforeSetGroupInfoExCommand"];

type Fields = Record<string, unknown>;

/** An example for releases whose struct is another one. */
const OLDER = "modifyOlderServer";

/** Examples of replies that change something, by command, without the fields that all replies have. */
export const CHANGES: ReadonlyMap<string, Fields[]> = new Map(
  documentedCommands.flatMap(({ sender, command, metadata, replyExamples }): Array<[string, Fields[]]> => {
    if (sender !== "openim" || !metadata.decisions.includes("modify")) return [];
    const changing = replyExamples.filter(({ name }) => name.startsWith("modify") && name !== OLDER);
    return [[command, changing.map(({ reply }) => changesIn(command, reply))]];
  }),
);

/** Most examples that a command has. */
export const CHANGE_SETS = Math.max(...[...CHANGES.values()].map(({ length }) => length));

export function refuseAll(): Decision {
  return refuse(REFUSAL.message, { code: REFUSAL.code, detail: REFUSAL.detail });
}

/** Returns a function that decides as the example of this number says; commands that have fewer are allowed. */
export function changeAs(number: number): Decide {
  return function decide(command) {
    const changes = CHANGES.get(command)?.[number];
    return changes === undefined ? allow() : modify(changes);
  };
}

/** Starts imhook as a library, with a handler for every before-command of OpenIM. */
export function startDeciding(dataDir: string, decide: Decide): Promise<Server> {
  const before = documentedCommands.filter(({ sender, metadata }) => sender === "openim" && metadata.phase === "before");
  const handlers = Object.fromEntries(before.map(({ command }) => [command, () => decide(command)]));
  return createServer({
    // Each decision is one that the document of its command has.
    handlers: { openim: handlers as OpenImHandlers },
    settings: { dataDir, port: 0, operator: { port: 0 } },
    log: pino({ enabled: false }),
  });
}

function changesIn(command: string, reply: Fields): Fields {
  const changes = Object.entries(reply).filter(([name]) => !COMMON_FIELDS.includes(name));
  if (!COPIED.includes(command)) return Object.fromEntries(changes);
  return Object.fromEntries(changes.filter(([name, value]) => name !== "groupID" && value !== null && value !== ""));
}
