import { equal } from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { allow, createServer, type Handlers, refuse } from "imhook";
import { createTencentChatClient } from "imhook/clients";

/** Usually imported from your program. */
const handlers: Handlers = {
  tencentChat: {
    "Group.CallbackBeforeApplyJoinGroup": ({ Requestor_Account }) =>
      Requestor_Account === "mallory" ? refuse("You are banned.", { code: 10101 }) : allow(),
  },
};

test("banned users cannot join groups", async () => {
  await using server = await createServer({
    handlers,
    settings: {
      port: 0,
      operator: { port: 0 },
      dataDir: await mkdtemp(join(tmpdir(), "imhook-")),
    },
  });
  const client = createTencentChatClient({ baseUrl: server.url });
  const { data } = await client.POST("/tencent-chat/Group.CallbackBeforeApplyJoinGroup", {
    params: { query: { SdkAppid: "1400000000" } },
    body: {
      CallbackCommand: "Group.CallbackBeforeApplyJoinGroup",
      GroupId: "@TGS#1",
      Type: "Public",
      Requestor_Account: "mallory",
    },
  });
  equal(data?.ErrorCode, 10101);
});
