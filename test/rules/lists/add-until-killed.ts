import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { ORIGIN } from "../../support/origin.ts";

// A process that adds values to a list, tells its parent how many are on it, and goes on until it is killed.

const VALUES_PER_CALL = 200;
const [path = "", first = ""] = process.argv.slice(2);
const store = openListStore({ path });
for (let count = Number(first); ; ) {
  const values = Array.from({ length: VALUES_PER_CALL }, (_value, index) => ({
    value: `bot_${count + index}`,
    expiresAt: null,
    note: null,
  }));
  await store.add("spammers", "operator", values, ORIGIN);
  count += VALUES_PER_CALL;
  process.send?.(count);
}
