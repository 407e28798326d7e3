import { resolve } from "../../../../src/deliveries/definition/resolve.ts";
import { createSelection } from "../../../../src/deliveries/events/selection.ts";
import { openFile } from "../../../../src/deliveries/transports/file/open.ts";
import { storedEntry } from "../../../support/entries.ts";

// Writes to a file until it is killed or fails, and tells the ids of what has arrived, line by line, and what it failed with.
const [path = "", run = ""] = process.argv.slice(2);
const selection = createSelection(resolve({ name: "log", kind: "file", path }, "settings"));
const options = { name: "log", origin: "settings", timeout: 10_000, parallel: 4, dataDirectory: "/", allowedAddresses: [] } as const;
const transport = await openFile({ name: "log", kind: "file", path, rotateSize: 1, compress: true }, options);
const { signal } = new AbortController();

for (let position = 1; ; position += 10) {
  const deliveries = Array.from({ length: 10 }, (_, index) => {
    const id = `${run}-${position + index}`;
    return selection.ofEntry(position + index, storedEntry({ id, query: "x".repeat(2000) }), null);
  }).flat();
  const outcomes = await transport.send(deliveries, { signal });
  const arrived = deliveries.filter((_, index) => outcomes[index]?.result === "delivered").map(({ event }) => event);
  const [failed] = outcomes.flatMap((outcome) => (outcome.result === "failed" ? [outcome.text] : []));
  process.stdout.write(failed === undefined ? `${arrived.join("\n")}\n` : `failed: ${failed}\n`);
  if (failed !== undefined) break;
}
