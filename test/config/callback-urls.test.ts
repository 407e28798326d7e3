import { expect, test } from "@jest/globals";
import { callbackUrls } from "../../src/config/callback-urls.ts";

const URL = "https://chat.example.com:8080/hooks";
const BUDGETS = { tencentChatBudget: 1500, openImBudget: 4000 };
const tencentChat = (sdkAppId: string, token: string | null) => ({ sdkAppId, token, previousToken: null });

test("each app has its URL, with how its sender proves who it is, and without its secret", () => {
  const apps = {
    ...BUDGETS,
    tencentChatApps: [tencentChat("1400000000", "a-token"), tencentChat("1400000001", null)],
    openImApps: [{ name: "main", secret: "hunter2" }],
  };
  expect(callbackUrls(apps, URL)).toEqual([
    { sender: "tencent-chat", app: "1400000000", url: `${URL}/tencent-chat`, proof: "signature", budgetMs: 1500 },
    { sender: "tencent-chat", app: "1400000001", url: `${URL}/tencent-chat`, proof: "none", budgetMs: 1500 },
    { sender: "openim", app: "main", url: "https://main:SECRET@chat.example.com:8080/hooks/openim", proof: "secret", budgetMs: 4000 },
  ]);
});

test("several apps of OpenIM have their names in the URL", () => {
  const openImApps = [
    { name: "main", secret: null },
    { name: "other", secret: "hunter2" },
  ];
  expect(callbackUrls({ ...BUDGETS, tencentChatApps: [], openImApps }, URL).map(({ url }) => url)).toEqual([
    `${URL}/openim/main`,
    "https://other:SECRET@chat.example.com:8080/hooks/openim/other",
  ]);
});
