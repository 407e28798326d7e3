import type { Sender } from "../../../src/callbacks/sender.ts";
import { createSenders, serveWithoutJournal } from "../without-journal.ts";

const OPERATIONS = 10;

// The first operations of one document, among them the one that is called.
const { tencentChat } = createSenders();
const commands = Object.keys(tencentChat.commands).slice(0, OPERATIONS);
const isKept = (name: string) => commands.includes(name.slice(name.lastIndexOf("/") + 1));
const keep = <Value>(record: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => isKept(name)));
// The spread loses which version of OpenAPI the type is of; the document is the same but for its paths.
const document = { ...tencentChat.document, paths: keep(tencentChat.document.paths ?? {}) } as Sender["document"];
await serveWithoutJournal([
  {
    ...tencentChat,
    document,
    commands: keep(tencentChat.commands),
    handlers: keep(tencentChat.handlers),
  },
]);
