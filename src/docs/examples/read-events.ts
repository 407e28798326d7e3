import { readFile, rename, writeFile } from "node:fs/promises";
import { createOperatorClient } from "imhook/clients";

const CURSOR_FILE = "events.cursor";
const PAUSE_MS = 1000;

const client = createOperatorClient({
  baseUrl: process.env.OPERATOR_URL ?? "http://127.0.0.1:8081",
  token: process.env.IMHOOK_OPERATOR_TOKEN ?? null,
});

let cursor = await readFile(CURSOR_FILE, "utf8").catch(() => undefined);
for (;;) {
  const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
  const { data, error } = await client.GET("/api/events", { params: { query } });
  if (error !== undefined) throw new Error(error.title);
  for (const event of data.items) console.log(event.type, event.actor, event.target);
  cursor = data.next;
  // Written after the events are handled: after a crash the last page comes again.
  await writeFile(`${CURSOR_FILE}.next`, cursor);
  await rename(`${CURSOR_FILE}.next`, CURSOR_FILE);
  if (data.items.length === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
