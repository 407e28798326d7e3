import type { Fault } from "./fault.ts";

const CHANGES = "src/relations/changes.ts";
const FOLLOWER = "src/relations/sqlite/follower.ts";
const APPLY_ENTRIES = "src/relations/apply-entries.ts";
const COLLECT_CHANGES = "src/relations/postgres/collect-changes.ts";
const TESTS = ["test/meaning", "test/relations/sqlite"];
const POSTGRES_TESTS = ["test/relations/postgres/follower.test.ts"];

/** Relations that are not those of the sender. */
export const RELATIONS: readonly Fault[] = [
  {
    name: "a block ends one side of a friendship only",
    file: CHANGES,
    text: ', ...edge("remove", "friend", target, actor)];',
    replacement: "];",
    tests: TESTS,
  },
  {
    name: "a block of OpenIM ends the friendship as well",
    file: CHANGES,
    text: 'sender === "tencent-chat" ? unfriend',
    replacement: "sender !== undefined ? unfriend",
    tests: TESTS,
  },
  {
    name: "an owner is not made a member of the new group",
    file: CHANGES,
    text: ', ...edge("add", "member", owner, group)];',
    replacement: "];",
    tests: TESTS,
  },
  {
    name: "the previous owner of a group stays owner",
    file: CHANGES,
    text: '[...clear("owner", group), ...edge("add", "owner", owner, group)',
    replacement: '[...edge("add", "owner", owner, group)',
    tests: TESTS,
  },
  {
    name: "an owner who leaves still owns the group",
    file: CHANGES,
    text: ', ...edge("remove", "owner", target, group)]',
    replacement: "]",
    tests: TESTS,
  },
  {
    name: "the loss of exactly one entry is not seen",
    file: FOLLOWER,
    text: "if (touched > last) return false;",
    replacement: "if (touched > last + 1) return false;",
    tests: TESTS,
  },
  {
    name: "an entry that another process has applied is applied again",
    file: APPLY_ENTRIES,
    text: "if (position <= cursor.position) continue;",
    replacement: "",
    tests: TESTS,
  },
  {
    name: "the rest of a long entry is skipped",
    file: APPLY_ENTRIES,
    text: "      if (!isWhole) return { cursor, isMore: true };\n",
    replacement: "",
    tests: TESTS,
  },
  {
    name: "a rebuild forgets what was pruned",
    file: "src/relations/sqlite/relation-table.ts",
    text: '  copyRelations({ connection: journal, table: "baseline_relation" }, { connection: relations, table: "relation" });\n',
    replacement: "",
    tests: [...TESTS, "test/operator/retention"],
  },
  {
    name: "a relation that is stated again begins anew",
    file: "src/relations/sqlite/relation-table.ts",
    text: "DO UPDATE SET inferred = min(inferred, excluded.inferred)",
    replacement: "DO UPDATE SET since = excluded.since, inferred = min(inferred, excluded.inferred)",
    tests: TESTS,
  },
  {
    name: "a relation that is stated again begins anew in a database",
    file: COLLECT_CHANGES,
    text: "DO UPDATE SET inferred = least(stored.inferred, excluded.inferred)",
    replacement: "DO UPDATE SET since = excluded.since, inferred = least(stored.inferred, excluded.inferred)",
    tests: POSTGRES_TESTS,
  },
  {
    name: "a relation that ends and begins within a step keeps its beginning",
    file: COLLECT_CHANGES,
    text: "if (!changes.isCleared) changes.removed.add(owner);",
    replacement: "",
    tests: POSTGRES_TESTS,
  },
  {
    name: "members of before a group is dismissed come back within a step",
    file: COLLECT_CHANGES,
    text: "      changes.added.clear();\n",
    replacement: "",
    tests: POSTGRES_TESTS,
  },
];
