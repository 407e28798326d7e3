import { openJournal } from "../../../src/journal/sqlite/open-journal.ts";
import { newEntry } from "../../support/entries.ts";
import { keyOf } from "./key-of.ts";

// A process that appends one entry for each of argv[3] keys, beginning with the key argv[4], to the journal at argv[2], which others write to
// as well. It prints key, id and original of each as JSON.
const [path = "", count = "0", first = "0"] = process.argv.slice(2);
const journal = await openJournal(path, { duplicateWindow: 600 });
const keys = Array.from({ length: Number(count) }, (_, index) => (index + Number(first)) % Number(count));
const appended: Array<{ key: number; id: string; original: string | null }> = [];
// A few at a time, so that the processes take turns.
while (keys.length > 0) {
  const batch = keys.splice(0, 5).map((key) => ({ key, entry: newEntry({ duplicateKey: keyOf(key) }) }));
  const originals = await Promise.all(batch.map(({ entry }) => journal.append(entry)));
  appended.push(...batch.map(({ key, entry }, index) => ({ key, id: entry.id, original: originals[index]?.id ?? null })));
}
await journal.close();
process.stdout.write(JSON.stringify(appended));
