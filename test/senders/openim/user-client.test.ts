import { expect, test } from "@jest/globals";
import { readUserClient } from "../../../src/senders/openim/user-client.ts";

test.each<[string, unknown, string | null]>([
  ["by name", { platform: "Android", platformID: 1 }, "Android"],
  ["by number, of a push", { platform: "", platformID: 5 }, "Web"],
  ["by number, of a message", { senderPlatformID: 2 }, "Android"],
  ["with a number that has no name yet", { senderPlatformID: 99 }, "99"],
  ["unknown to OpenIM", { senderPlatformID: 0 }, null],
  ["not told", { sendID: "alice" }, null],
  ["no object", null, null],
])("the platform is %s", (_name, json, platform) => {
  expect(readUserClient({ body: { json } })).toEqual({ platform, clientAddress: null });
});
