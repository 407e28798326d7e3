import { expect, test } from "@jest/globals";
import { startTestApp } from "../../support/start.ts";
import { expectDocumented } from "./expect-documented.ts";

test("a running server tells what is wrong with its set-up, and what is in order", async () => {
  const app = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_OPENIM_APPS: "sample:a-secret", IMHOOK_TYPO: "x" });
  try {
    const { json } = await expectDocumented(app.operatorUrl, "GET", "/api/diagnosis");
    expect(json.items).toContainEqual({
      ...{ severity: "warning", seen: "IMHOOK_TYPO is not a setting", items: [] },
      ...{ why: "Nothing reads it, so a default applies.", remedy: "check the spelling against the list of settings" },
    });
    expect(json.items).toContainEqual(expect.objectContaining({ severity: "warning", seen: "app 1400000000 has no token or secret" }));
    expect(json.items).toContainEqual(expect.objectContaining({ severity: "ok", seen: expect.stringContaining("MiB are free") }));
    expect(JSON.stringify(json)).not.toContain("a-secret");
  } finally {
    await app.remove();
  }
});
