import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";
import { keyOf } from "./key-of.ts";

// A process that appends one entry for each of argv[3] keys, beginning with the key argv[4], to the journal at argv[2], which others write to
// as well, when it is told to on standard input. It prints key, id and original of each as JSON.
const [path = "", count = "0", first = "0"] = process.argv.slice(2);
const journal = await openJournal(path, { duplicateWindow: 600 });
const keys = Array.from({ length: Number(count) }, (_, index) => (index + Number(first)) % Number(count));
const appended: Array<{ key: number; id: string; original: string | null }> = [];
process.stdout.write("ready\n");
await once(process.stdin, "data");
process.stdin.destroy();
// A few at a time with a pause, so that the processes take turns: SQLite lets the one that has just written write again.
while (keys.length > 0) {
  const batch = keys.splice(0, 5).map((key) => ({ key, entry: newEntry({ duplicateKey: keyOf(key) }) }));
  await delay(20);
  const originals = await Promise.all(batch.map(({ entry }) => journal.append(entry)));
  appended.push(...batch.map(({ key, entry }, index) => ({ key, id: entry.id, original: originals[index]?.id ?? null })));
}
await journal.close();
process.stdout.write(JSON.stringify(appended));
