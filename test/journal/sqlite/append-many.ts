import { openJournalWriter } from "../../../src/journal/sqlite/open-writer.ts";
import { newEntry } from "../../support/entries.ts";

// A process that appends entries of the app `name` to the journal `path`. `callers` callers each append `count` entries, one at a time.
const [path = "", name = "", callers = "", count = ""] = process.argv.slice(2);

const journal = await openJournalWriter(path);
await Promise.all(Array.from({ length: Number(callers) }, (_caller, caller) => call(caller)));
await journal.close();

async function call(caller: number): Promise<void> {
  for (let number = 0; number < Number(count); number += 1) {
    await journal.append(newEntry({ app: name, command: String(caller), traceId: String(number) }));
  }
}
