import { changeOrigin } from "../../../src/audit/change-origin.ts";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";

// A process that changes a list in several ways, tells its parent about each round that is on disk, and goes on until it is killed.

const VALUES_PER_PART = 200;
const ACTOR = { who: "alice", role: "operator" as const, address: "203.0.113.7" };
const [path = "", name = ""] = process.argv.slice(2);
const store = openListStore({ path });
const originOf = (action: string) => changeOrigin(ACTOR, action, "lists/spammers");
const importing = originOf(`import ${name}`);
for (let round = 0; ; round += 1) {
  const single = { value: `single_${name}_${round}`, expiresAt: null, note: null };
  await store.set("spammers", "operator", single, originOf("set"));
  const part = Array.from({ length: VALUES_PER_PART }, (_value, index) => ({
    value: `part_${name}_${round}_${index}`,
    expiresAt: null,
    note: null,
  }));
  await store.add("spammers", "operator", part, importing);
  if (round % 2 === 1) await store.remove("spammers", "operator", single.value, originOf("remove"));
  process.send?.(round);
}
