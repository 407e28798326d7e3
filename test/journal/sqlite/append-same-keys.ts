import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";
import { keyOf } from "../key-of.ts";

// A process that appends one entry for each of argv[3] keys to the journal argv[2], beginning with the key argv[4]. It starts when it reads
// something from standard input, and prints key, id and original of each entry as JSON.
const [path = "", count = "0", first = "0"] = process.argv.slice(2);
const journal = await openJournal(path, { duplicateWindow: 600 });
const keys = Array.from({ length: Number(count) }, (_, index) => (index + Number(first)) % Number(count));
const appended: Array<{ key: number; id: string; original: string | null }> = [];
process.stdout.write("ready\n");
await once(process.stdin, "data");
process.stdin.destroy();
// A few at a time with a pause, so that the processes take turns. Without it, the one that has just written would usually write next.
while (keys.length > 0) {
  const batch = keys.splice(0, 5).map((key) => ({ key, entry: newEntry({ idempotencyKey: keyOf(key) }) }));
  await delay(20);
  const originals = await Promise.all(batch.map(({ entry }) => journal.append(entry)));
  appended.push(...batch.map(({ key, entry }, index) => ({ key, id: entry.id, original: originals[index]?.id ?? null })));
}
await journal.close();
process.stdout.write(JSON.stringify(appended));
