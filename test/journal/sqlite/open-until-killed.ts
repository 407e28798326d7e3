import { openJournal } from "../../support/open-journal.ts";

// Says when it begins, so that the test can end it in the middle.
process.stdout.write("opening\n");
await openJournal(process.argv[2] ?? "");
process.stdout.write("open\n");
