import { expect, test } from "@jest/globals";
import { readUserClient } from "../../../src/senders/tencent-chat/user-client.ts";

test.each<[string, Record<string, string | string[]>, ReturnType<typeof readUserClient>]>([
  ["both", { OptPlatform: "RESTAPI", ClientIP: "198.51.100.4" }, { platform: "RESTAPI", clientAddress: "198.51.100.4" }],
  ["neither", {}, { platform: null, clientAddress: null }],
  ["empty values", { OptPlatform: "", ClientIP: "" }, { platform: null, clientAddress: null }],
  ["a parameter twice", { OptPlatform: ["iOS", "Web"] }, { platform: "iOS", clientAddress: null }],
])("reads from the query: %s", (_name, parameters, client) => {
  expect(readUserClient({ parameters })).toEqual(client);
});
