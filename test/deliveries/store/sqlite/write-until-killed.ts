import { writeSync } from "node:fs";
import { openDeliveryStore } from "../../../../src/deliveries/store/sqlite/open-delivery-store.ts";
import { attempt, changes, failed, held, LIVE_OF_GRAPH } from "../samples.ts";

// Writes a lane without end, and prints each position that is written, until it is killed.

const [path = "", cursorPath = ""] = process.argv.slice(2);
const store = await openDeliveryStore({ path, cursorPath });
await store.lanes.read(LIVE_OF_GRAPH, 1);
for (let position = 1; ; position += 1) {
  const counts = { delivered: 0, failedAttempts: 1, givenUp: 0, pruned: 0 };
  const settled = position % 2 === 0 ? [{ position: position - 1, number: 1 }] : [];
  const unsettled = [failed(position), held(position, { number: 2 })];
  await store.lanes.write(LIVE_OF_GRAPH, changes(position, { counts, unsettled, settled, attempts: [attempt(position, 1)] }), 1);
  writeSync(process.stdout.fd, `${position}\n`);
}
