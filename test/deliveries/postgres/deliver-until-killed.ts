import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { deliverInOrder } from "../../../src/deliveries/deliver-in-order.ts";
import { openHandlerCursor } from "../../../src/server/storage/open-handler-cursor.ts";
import { openDeliveredJournal } from "./delivered-journal.ts";

// An instance that prints the position of each entry that it delivers, until it is killed.

const [url = ""] = process.argv.slice(2);
const cursor = await openHandlerCursor({ url, instance: randomUUID() });
const print = (line: string) => writeSync(process.stdout.fd, `${line}\n`);
const handle = async ({ position }: { position: number }) => {
  print(String(position));
  await sleep(2);
  return true;
};
await deliverInOrder({ journal: openDeliveredJournal({ url }), cursor, handle, log: console });
print("ready");
