import { pino } from "pino";
import { followLists } from "../../../src/rules/lists/follow-lists.ts";
import { openListChanges } from "../../../src/rules/lists/sqlite/open-list-changes.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { createPlainSearch } from "./plain-search.ts";

// A process that follows the lists, and tells its parent when the value "bot" comes and when it goes.

const [path = ""] = process.argv.slice(2);
const lists = followLists({ changes: openListChanges(path), search: createPlainSearch(), log: pino() });
await lists.define([{ name: "spammers", match: "value" }]);
process.send?.("ready");
for (const isOn of [true, false]) {
  await waitUntil(() => lists.get("spammers")?.has("bot") === isOn);
  process.send?.(isOn ? "added" : "removed");
}
await lists.close();
process.disconnect();
