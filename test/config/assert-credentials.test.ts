import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config/config.ts";
import { messageFor, useConfigFile } from "./config-file.ts";

const SECRET = "s3cr3t";

const file = useConfigFile();

describe("on an address that other machines can reach", () => {
  const everywhere = { IMHOOK_HOST: "0.0.0.0" };

  test.each<{ apps: Record<string, string>; open: string[] }>([
    { apps: {}, open: ["1400000000", "sample"] },
    { apps: { IMHOOK_TENCENT_CHAT_APPS: `1:${SECRET},22222` }, open: ["22222"] },
    { apps: { IMHOOK_OPENIM_APPS: `shop:${SECRET},forum` }, open: ["forum"] },
    { apps: { IMHOOK_TENCENT_CHAT_APPS: `1:${SECRET}`, IMHOOK_OPENIM_APPS: "forum" }, open: ["forum"] },
  ])("callbacks without credentials are refused: $apps", ({ apps, open }) => {
    const message = messageFor({ ...everywhere, ...apps });
    for (const name of [...open, "IMHOOK_HOST", "0.0.0.0", "IMHOOK_TENCENT_CHAT_APPS", "IMHOOK_OPENIM_APPS"])
      expect(message).toContain(name);
    expect(message).not.toContain(SECRET);
    expect(message).not.toContain("shop");
  });

  test("an allow list replaces credentials, for that sender only", () => {
    const apps = { ...everywhere, IMHOOK_TENCENT_CHAT_APPS: "22222", IMHOOK_OPENIM_APPS: `shop:${SECRET},forum` };
    const message = messageFor({ ...apps, IMHOOK_OPENIM_ADDRESSES: "10.0.0.0/8" });
    expect(message).toContain("but 22222 would accept callbacks without credentials");
    const lists = { IMHOOK_OPENIM_ADDRESSES: "10.0.0.0/8", IMHOOK_TENCENT_CHAT_ADDRESSES: "192.0.2.0/24" };
    expect(readConfig({ ...apps, ...lists }).host).toBe("0.0.0.0");
  });

  test("the message names both remedies", () => {
    const message = messageFor(everywhere);
    for (const kind of ["APPS", "ADDRESSES"])
      for (const sender of ["TENCENT_CHAT", "OPENIM"]) expect(message).toContain(`IMHOOK_${sender}_${kind}`);
  });

  test("a trusted proxy makes loopback reachable", () => {
    const message = messageFor({ IMHOOK_TRUSTED_PROXIES: "127.0.0.1", IMHOOK_OPENIM_APPS: "shop" });
    expect(message).toContain(
      "IMHOOK_TRUSTED_PROXIES names proxies, through which other machines reach imhook, but shop would accept callbacks",
    );
    expect(readConfig({ IMHOOK_TRUSTED_PROXIES: "127.0.0.1", IMHOOK_OPENIM_APPS: "shop:s" }).trustedProxies).toEqual(["127.0.0.1"]);
  });

  test("imhook starts if every app has credentials", () => {
    const apps = { IMHOOK_TENCENT_CHAT_APPS: "1:t", IMHOOK_OPENIM_APPS: "shop:s" };
    expect(readConfig({ ...everywhere, ...apps }).host).toBe("0.0.0.0");
  });

  test("the operator API needs a token", () => {
    const message = messageFor({ IMHOOK_OPERATOR_HOST: "::" });
    expect(message).toContain("IMHOOK_OPERATOR_HOST is ::");
    expect(message).toContain("set IMHOOK_OPERATOR_TOKEN or IMHOOK_OPERATOR_TOKENS_FILE");
  });

  test("a file of tokens is enough for the operator API, even if nobody is in it yet", () => {
    expect(readConfig({ IMHOOK_OPERATOR_HOST: "::", IMHOOK_OPERATOR_TOKENS_FILE: "tokens.yaml" }).operatorHost).toBe("::");
  });

  test("the operator API with a token is accepted", () => {
    expect(readConfig({ IMHOOK_OPERATOR_HOST: "::", IMHOOK_OPERATOR_TOKEN: "t" }).operatorHost).toBe("::");
  });

  test("the same holds for the file", () => {
    expect(file.messageOf({ host: "0.0.0.0" })).toContain("would accept callbacks without credentials");
    expect(file.messageOf({ operator: { host: "0.0.0.0" } })).toContain("IMHOOK_OPERATOR_TOKEN");
  });
});
