import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config/config.ts";
import { type Settings, toConfig } from "../../src/config/program-settings.ts";
import { SETTINGS } from "../../src/config/settings.ts";
import { ConfigError } from "../../src/errors.ts";
import { nest } from "./nest.ts";

const APPS = { tencentChat: { apps: [{ sdkAppId: "1", token: "t" }] } };

test("without settings and environment everything has its default, whatever process.env contains", () => {
  expect(toConfig({}, {})).toEqual(readConfig({}));
});

describe("a setting in code", () => {
  test.each<{ settings: Settings; environment: Record<string, string> }>([
    { settings: { port: 0 }, environment: { IMHOOK_PORT: "0" } },
    { settings: { operator: { port: 0, token: "x" } }, environment: { IMHOOK_OPERATOR_PORT: "0", IMHOOK_OPERATOR_TOKEN: "x" } },
    { settings: { dataDir: "/tmp/x" }, environment: { IMHOOK_DATA_DIR: "/tmp/x" } },
    { settings: { duplicateWindow: 0, bodyLimit: 2048 }, environment: { IMHOOK_DUPLICATE_WINDOW: "0", IMHOOK_BODY_LIMIT: "2048" } },
    {
      settings: { trustedProxies: ["10.0.0.0/8", "::1"], ...APPS },
      environment: { IMHOOK_TRUSTED_PROXIES: "10.0.0.0/8,::1", IMHOOK_TENCENT_CHAT_APPS: "1:t" },
    },
    { settings: { openim: { apps: [{ name: "shop", secret: "a:b" }, { name: "forum" }] } }, environment: { IMHOOK_OPENIM_APPS: "forum" } },
  ])("means what it means elsewhere: $settings", ({ settings, environment }) => {
    const expected = readConfig(environment);
    const openImApps = settings.openim
      ? [
          { name: "shop", secret: "a:b" },
          { name: "forum", secret: null },
        ]
      : expected.openImApps;
    expect(toConfig(settings, {})).toEqual({ ...expected, openImApps });
  });

  test("takes precedence over the environment, which applies to the rest", () => {
    const environment = { IMHOOK_PORT: "1", IMHOOK_MAX_QUEUED: "7", IMHOOK_TENCENT_CHAT_APPS: "2:other" };
    expect(toConfig({ port: 2, ...APPS }, environment)).toMatchObject({ port: 2, maxQueued: 7, tencentChatApps: [{ sdkAppId: "1" }] });
  });

  test("that is undefined or null is not set", () => {
    const settings = { port: undefined, operator: { token: null }, tencentChat: { apps: undefined } } as unknown as Settings;
    expect(toConfig(settings, { IMHOOK_PORT: "5" })).toEqual(readConfig({ IMHOOK_PORT: "5" }));
  });

  test("exists for every key of the file except those of the command line", () => {
    const keys = SETTINGS.flatMap(({ key }) => (key === null || ["logLevel", "workers", "handlers"].includes(key) ? [] : [key]));
    for (const key of keys) expect(() => toConfig(nest(key, ["", {}]), {})).toThrow(`settings.${key}`);
  });
});

describe("an invalid setting is named", () => {
  test.each<{ settings: unknown; message: string }>([
    { settings: { port: 70_000 }, message: 'settings.port must be a whole number from 0 to 65535; it is "70000".' },
    { settings: { port: Number.NaN }, message: 'settings.port must be a whole number from 0 to 65535; it is "NaN".' },
    { settings: { port: "80 80" }, message: "settings.port must be" },
    { settings: { port: -1 }, message: "settings.port must be" },
    { settings: { port: [80] }, message: "settings.port must be" },
    { settings: { host: ["x"] }, message: "settings.host must be" },
    { settings: { prot: 1 }, message: "settings: prot is not a setting" },
    { settings: { operator: { prot: 1 } }, message: "settings: operator.prot is not a setting" },
    { settings: { operator: 5 }, message: "settings: operator is not a setting" },
    { settings: { logLevel: "info" }, message: "settings.logLevel is for the command line only." },
    { settings: { workers: 2 }, message: "settings.workers is for the command line only." },
    { settings: { handlers: "handlers.ts" }, message: "settings.handlers is for the command line only." },
    { settings: { tencentChat: { apps: "1:t" } }, message: "settings.tencentChat.apps must be a list of apps." },
    {
      settings: { tencentChat: { apps: [{ sdkAppId: "x" }] } },
      message: "settings.tencentChat.apps[0] must be a map with the keys sdkAppId, token",
    },
    { settings: { tencentChat: { apps: [{ sdkAppId: "1", tokn: "s3cr3t" }] } }, message: "settings.tencentChat.apps[0] must be a map" },
    {
      settings: { openim: { apps: [{ name: "a" }, { name: "a" }] } },
      message: "settings.openim.apps must list each app once; a is there twice.",
    },
    { settings: { host: "0.0.0.0" }, message: "IMHOOK_HOST is 0.0.0.0, which other machines can reach" },
    { settings: JSON.parse('{"__proto__": {"port": 1}}'), message: "settings: __proto__.port is not a setting" },
  ])("$settings", ({ settings, message }) => {
    const read = () => toConfig(settings as Settings, {});
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
    expect(read).not.toThrow("s3cr3t");
  });

  test("a handlers module is for the command line", () => {
    expect(() => toConfig({}, { IMHOOK_HANDLERS: "handlers.ts" })).toThrow("IMHOOK_HANDLERS is for `imhook start`");
  });

  test("several processes are for the command line", () => {
    expect(() => toConfig({}, { IMHOOK_WORKERS: "2" })).toThrow(
      "IMHOOK_WORKERS must be 1 for the library, which runs in the process of its program; it is 2.",
    );
  });
});
