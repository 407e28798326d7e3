import { expect, test } from "@jest/globals";
import type { TencentChatApp } from "../../src/config/apps.ts";
import { warnOfSharedTokens } from "../../src/server/shared-tokens.ts";

const app = (sdkAppId: string, token: string | null, previousToken: string | null = null): TencentChatApp => ({
  sdkAppId,
  token,
  previousToken,
});

test.each<[given: string, apps: TencentChatApp[], warned: string[][]]>([
  ["different tokens", [app("1", "a"), app("2", "b")], []],
  ["no tokens", [app("1", null), app("2", null)], []],
  ["the same token", [app("1", "a"), app("2", "a"), app("3", "c")], [["1", "2"]]],
  ["a token that is another's previous one", [app("1", "b", "a"), app("2", "a")], [["1", "2"]]],
  ["a token that is its own previous one", [app("1", "a", "a")], []],
])("%s", (_given, apps, warned) => {
  const lines: Array<{ apps: string[] }> = [];
  warnOfSharedTokens(apps, { warn: (fields: { apps: string[] }) => lines.push(fields) } as never);
  expect(lines.map(({ apps }) => apps)).toEqual(warned);
});
