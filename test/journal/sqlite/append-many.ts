import { openJournalWriter } from "../../../src/journal/sqlite/open-writer.ts";
import { newEntry } from "../../support/entries.ts";

/** Records entries of the app `name` in the journal `path`: `callers` at a time, each caller `count` one after the other, named by their number. */
const [path = "", name = "", callers = "", count = ""] = process.argv.slice(2);

const journal = await openJournalWriter(path);
const waits: number[] = [];
const call = async (caller: number) => {
  for (let number = 0; number < Number(count); number += 1) {
    const startedAt = performance.now();
    await journal.append(newEntry({ app: name, command: String(caller), traceId: String(number) }));
    waits.push(performance.now() - startedAt);
  }
};
await Promise.all(Array.from({ length: Number(callers) }, (_caller, caller) => call(caller)));
await journal.close();
waits.sort((one, other) => one - other);
process.stdout.write(`${JSON.stringify({ longestWait: waits.at(-1), p99: waits[Math.floor(waits.length * 0.99)] })}\n`);
