import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";

// A process that appends to the journal at argv[2] until that fails, and prints as JSON which entries were appended and what failed.
const journal = await openJournal(process.argv[2] ?? "");
const appended: string[] = [];

async function untilItFails(action: () => Promise<unknown>): Promise<string> {
  try {
    for (;;) await action();
  } catch (error) {
    return String(error);
  }
}

const appendFailure = await untilItFails(async () => {
  const entry = newEntry({ body: "x".repeat(10_000) });
  await journal.append(entry);
  appended.push(entry.id);
});
// What the check writes is small and may still find room where an entry did not.
const checkFailure = await untilItFails(journal.check);
process.stdout.write(JSON.stringify({ appended, appendFailure, checkFailure }), () => process.exit());
