import { pino } from "pino";
import { openCounterStore } from "../../../src/rules/counters/open-counter-store.ts";

// A process that stores counts one by one, prints the position of each that is stored, and goes on until it is killed.

const [path = ""] = process.argv.slice(2);
const store = await openCounterStore({ path, limit: 1000 });
let position = await store.position();
if (position === null) await store.reset({ from: null, to: 0 });
const log = pino();
for (position ??= 0; ; ) {
  position += 1;
  await store.apply([{ counter: "invites", key: null, value: "alice", window: 3_600_000, at: 1_767_350_400_000 }], {
    after: position - 1,
    through: position,
  });
  log.info({ position }, "stored");
}
