import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { send } from "./support/http.ts";
import { startTestApp, type TestApp } from "./support/start.ts";

// The request packets that the vendors' pages print, as they stand there, in the address form of their page.

const TENCENT_CHAT_QUERY = "contenttype=json&ClientIP=127.0.0.1&OptPlatform=iOS";

interface Sample {
  file: string;
  path: string;
  /** What the page calls a success, with numbers as numbers. */
  success: unknown;
  relations: unknown[];
}

const samples: Sample[] = [
  {
    file: "tencent-chat/Sns.CallbackBlackListAdd",
    path: `/tencent-chat?SdkAppid=1400000000&CallbackCommand=Sns.CallbackBlackListAdd&${TENCENT_CHAT_QUERY}`,
    success: { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" },
    relations: ["id1", "id2", "id3"].map((target) => ({ kind: "block", owner: "id", target, inferred: false })),
  },
  {
    file: "openim/addBlackCommand",
    path: "/openim?command=addBlackCommand&contenttype=json",
    success: { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 },
    relations: [{ kind: "block", owner: "user123", target: "user456", inferred: true }],
  },
  {
    file: "tencent-chat/Sns.CallbackFriendDelete",
    path: `/tencent-chat?SdkAppid=1400000000&CallbackCommand=Sns.CallbackFriendDelete&${TENCENT_CHAT_QUERY}`,
    success: { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" },
    relations: [],
  },
  {
    file: "tencent-chat/Sns.CallbackPrevFriendResponse",
    path: `/tencent-chat?SdkAppid=1400000000&CallbackCommand=Sns.CallbackPrevFriendResponse&${TENCENT_CHAT_QUERY}`,
    success: {
      ActionStatus: "OK",
      ErrorCode: 0,
      ErrorInfo: "",
      ResultItem: [
        { To_Account: "id1", ResultCode: 0, ResultInfo: "" },
        { To_Account: "id2", ResultCode: 0, ResultInfo: "" },
      ],
    },
    relations: [],
  },
];

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp();
});

afterEach(() => app.remove());

test.each(samples)(
  "$file is answered with a success, kept as it stands and shown in relations",
  async ({ file, path, success, relations }) => {
    const body = readFileSync(new URL(`./samples/${file}.json`, import.meta.url), "utf8");
    const response = await send(`${app.url}${path}`, { headers: { operationID: "1646445464564" }, body });
    expect({ status: response.status, reply: response.json }).toEqual({ status: 200, reply: success });
    expect(await app.newestEntry()).toMatchObject({ status: "accepted", reason: null, body, reply: success, query: path.split("?")[1] });
    expect(await app.relationsOf()).toMatchObject(relations);
  },
);

test("a friend who was added and then deleted, as the page's packet says, is no relation any more", async () => {
  const body = readFileSync(new URL("./samples/tencent-chat/Sns.CallbackFriendDelete.json", import.meta.url), "utf8");
  const url = (command: string) => `${app.url}/tencent-chat?SdkAppid=1400000000&CallbackCommand=${command}&${TENCENT_CHAT_QUERY}`;
  await send(url("Sns.CallbackFriendAdd"), { body: body.replace("Sns.CallbackFriendDelete", "Sns.CallbackFriendAdd") });
  expect(await app.relationsOf("kind=friend&owner=id")).toHaveLength(3);
  await send(url("Sns.CallbackFriendDelete"), { body });
  expect(await app.relationsOf()).toEqual([]);
});
