import { openJournal } from "../../support/open-journal.ts";

// Announces that it starts, so that the test can kill it in the middle.
process.stdout.write("opening\n");
await openJournal(process.argv[2] ?? "");
process.stdout.write("open\n");
