import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";

// A process that appends to the journal argv[2] until that fails. It prints the ids of the entries and the errors as JSON.
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
// The check writes little, so it may still succeed after an append has failed.
const checkFailure = await untilItFails(journal.check);
process.stdout.write(JSON.stringify({ appended, appendFailure, checkFailure }), () => process.exit());
