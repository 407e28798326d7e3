import { createSenders, serveWithoutJournal } from "../without-journal.ts";

const { tencentChat, openIm } = createSenders();
await serveWithoutJournal([tencentChat, openIm]);
