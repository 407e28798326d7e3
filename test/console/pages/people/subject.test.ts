import { describe, expect, test } from "@jest/globals";
import { fromKey, keyOf, knownApps } from "../../../../src/console/pages/people/known-apps.ts";
import { recentSubjects, rememberSubject } from "../../../../src/console/pages/people/recent-subjects.ts";
import { isAddressable, type Subject, toQuery, toSubject } from "../../../../src/console/pages/people/subject.ts";

const ALICE: Subject = { sender: "tencent-chat", app: "1400000000", type: "user", id: "alice" };

/** The storage of a browser that has one value. */
function createStorage(text: string | null) {
  let stored = text;
  return {
    getItem: () => stored,
    setItem: (_key: string, value: string) => {
      stored = value;
    },
  };
}

describe("the address of a user or a group", () => {
  test.each(["alice", ".", "..", "a/b%2Fc?d#e&f=g", "😀", "\u202egnp", "<script>", " ", "a\u0000b"])(
    "names the id %j and no other",
    (id) => {
      for (const type of ["user", "group"] as const) {
        const query = new URLSearchParams(new URLSearchParams(toQuery({ ...ALICE, type, id })).toString());
        expect(toSubject(Object.fromEntries(query))).toEqual({ ...ALICE, type, id });
      }
    },
  );

  test.each([
    {},
    { user: "alice" },
    { sender: "tencent-chat", user: "alice" },
    { sender: "somebody", app: "1", user: "alice" },
    { sender: "openim", app: "1" },
    { sender: "openim", app: "1", user: "" },
  ])("that is not whole names nobody: %j", (values) => {
    expect(toSubject(values)).toBeNull();
  });

  test.each([
    ["alice", true],
    ["", false],
    ["z".repeat(1000), true],
    ["z".repeat(1001), false],
    ["half \ud83d", false],
  ])("can have the id %.20j: %s", (id, can) => {
    expect(isAddressable(id)).toBe(can);
  });
});

describe("the subjects that were opened last", () => {
  test("are kept newest first, each once, and only eight of them", () => {
    const storage = createStorage(null);
    for (const id of ["a", "b", "c", "a", ..."123456"]) rememberSubject({ ...ALICE, id }, storage);
    expect(recentSubjects(storage).map(({ id }) => id)).toEqual([..."654321", "a", "c"]);
  });

  test("are not those that no address can name", () => {
    const storage = createStorage(null);
    rememberSubject({ ...ALICE, id: "z".repeat(1_000_000) }, storage);
    expect(recentSubjects(storage)).toEqual([]);
  });

  test.each([null, "", "nonsense", "{}", "[null]", "[7]", '[{"sender":"x"}]'])("are none if the browser has %j", (text) => {
    expect(recentSubjects(createStorage(text))).toEqual([]);
  });
});

describe("apps", () => {
  test("are known from callbacks and from subjects, each once", () => {
    const openim = { sender: "openim", app: "a/b" } as const;
    expect(knownApps([openim, openim, { sender: "openim", app: "" }], [ALICE])).toEqual([
      openim,
      { sender: "tencent-chat", app: "1400000000" },
    ]);
    expect(fromKey(keyOf(openim))).toEqual(openim);
  });

  test.each(["", "openim", "openim/", "nobody/a"])("are not %j", (key) => {
    expect(fromKey(key)).toBeNull();
  });
});
