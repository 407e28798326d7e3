import { equal } from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createServer } from "imhook";
import { createTencentChatClient } from "imhook/clients";
import handlers from "./handlers.ts";

test("advertising is refused", async () => {
  await using server = await createServer({
    handlers,
    settings: {
      port: 0,
      operator: { port: 0 },
      dataDir: await mkdtemp(join(tmpdir(), "imhook-")),
    },
  });
  const client = createTencentChatClient({ baseUrl: server.url });
  const { data } = await client.POST("/tencent-chat/C2C.CallbackBeforeSendMsg", {
    params: { query: { SdkAppid: "1400000000" } },
    body: {
      CallbackCommand: "C2C.CallbackBeforeSendMsg",
      From_Account: "anna",
      To_Account: "bob",
      MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "Come to the casino" } }],
    },
  });
  equal(data?.ErrorInfo, "No advertising, please.");
});
