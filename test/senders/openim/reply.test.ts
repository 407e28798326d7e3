import { expect, test } from "@jest/globals";
import { writeReply } from "../../../src/senders/openim/reply/index.ts";

const COMMAND = "callbackBeforeSetGroupInfoExCommand";

test.each<[given: unknown, echoed: unknown]>([
  [0, 0],
  [-1, -1],
  [2 ** 31 - 1, 2 ** 31 - 1],
  [-(2 ** 31), -(2 ** 31)],
  [2 ** 31, null],
  [-(2 ** 31) - 1, null],
  [Number.MAX_SAFE_INTEGER, null],
  [1e308, null],
  [0.5, null],
  ["1", null],
  [null, null],
  [undefined, null],
  [[1], null],
  [{ toString: "x", valueOf: null }, null],
])("of an integer of the request %j it repeats what OpenIM decodes: %j", (given, echoed) => {
  expect(writeReply(COMMAND, { kind: "allow" }, { groupID: "g", needVerification: given })).toMatchObject({ needVerification: echoed });
});
