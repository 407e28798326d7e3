import type { Sender } from "../../../src/callbacks/sender.ts";
import { withCommands } from "../../support/with-commands.ts";
import { createSenders, serveWithoutJournal } from "../without-journal.ts";

const OPERATIONS = 10;

// The first operations of one document, among them the one that is called.
const { tencentChat } = createSenders();
const commands = new Map([...tencentChat.commands].slice(0, OPERATIONS));
const paths = Object.entries(tencentChat.document.paths ?? {}).filter(([path]) => commands.has(path.slice(path.lastIndexOf("/") + 1)));
// The spread loses which version of OpenAPI the type is of; the document is the same but for its paths.
const document = { ...tencentChat.document, paths: Object.fromEntries(paths) } as Sender["document"];
await serveWithoutJournal([withCommands({ ...tencentChat, document }, commands)]);
