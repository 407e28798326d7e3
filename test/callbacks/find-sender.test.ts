import { expect, test } from "@jest/globals";
import { findSender } from "../../src/callbacks/find-sender.ts";

const routes = new Map([
  ["tencent-chat", "T"],
  ["openim", "O"],
]);

test.each<[prefix: string[], path: string | null, route: string | undefined, rest: string[]]>([
  [[], "/openim", "O", []],
  [[], "/tencent-chat", "T", []],
  [[], "/openim/sample/command", "O", ["sample", "command"]],
  [[], "//openim//sample/", "O", ["sample"]],
  [[], "/openim%2Fsample", undefined, []],
  [[], "/OpenIM", undefined, []],
  [[], "/other/openim", undefined, ["openim"]],
  [[], "/", undefined, []],
  [[], "", undefined, []],
  [[], null, undefined, []],
  [["hooks", "im"], "/hooks/im/openim/sample", "O", ["sample"]],
  [["hooks", "im"], "/hooks/im", undefined, []],
  [["hooks", "im"], "/hooks/other/openim", undefined, []],
  [["hooks", "im"], "/other/im/openim", undefined, []],
  [["hooks", "im"], "/openim", undefined, []],
])("below %j, %s leads to %s", (prefix, path, route, rest) => {
  expect(findSender(routes, prefix, path)).toEqual({ route, path: rest });
});
