import { describe, expect, test } from "@jest/globals";
import { listCommands } from "../../../src/operator/api/list-commands.ts";
import { SENDERS } from "../../../src/senders/registry.ts";

const { items } = listCommands();

test("every command of the documents is listed once, with its area and its source", () => {
  const documented = Object.values(SENDERS).flatMap(({ name, commands }) => Object.keys(commands).map((command) => `${name} ${command}`));
  expect(items.map(({ sender, command }) => `${sender} ${command}`)).toEqual(documented);
  expect(items.filter(({ area, summary, source }) => area === "" || summary === "" || !URL.canParse(source))).toEqual([]);
});

describe("switches", () => {
  test("that have a name have one of their own", () => {
    const names = items.flatMap(({ sender, switch: { at, name } }) => (at === "webhooks" ? [`${sender} ${name}`] : []));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^openim (before|after)[A-Z]\w+$/.test(name))).toBe(true);
  });

  test("that two commands share name each other", () => {
    const sharing = items.filter(({ switch: { sharedWith } }) => sharedWith !== null);
    expect(sharing).toHaveLength(8);
    for (const { sender, command, switch: shared } of sharing) {
      const other = items.find((item) => item.sender === sender && item.command === shared.sharedWith);
      expect(other?.switch.sharedWith).toBe(command);
    }
  });
});

test("a command says which events its callbacks report", () => {
  const blocking = items.find(({ command }) => command === "callbackBeforeAddBlackCommand");
  expect(blocking).toMatchObject({ intent: "user.blocking", decisions: ["allow", "refuse"], events: ["user.blocked"], area: "relation" });
});
