import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readConfig, settingsOf } from "../../src/config/config.ts";
import { appLists, SETTINGS, settings } from "../../src/config/settings.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "imhook-in-force-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test.each<[string, string, object]>([
  ["a setting that nobody set", "IMHOOK_PORT", { source: "default", value: "8080", isSet: false }],
  ["a variable", "IMHOOK_HOST", { source: "environment", value: "127.0.0.2", isSet: true }],
  ["a key of the file", "IMHOOK_DATA_DIR", { source: "file", isSet: true }],
  ["what a program passes, which takes precedence", "IMHOOK_OPERATOR_PORT", { source: "program", value: "9000", isSet: true }],
])("tells where %s comes from", (_name, variable, expected) => {
  const file = write("settings.yaml", `dataDir: ${folder}\n`);
  const environment = { IMHOOK_CONFIG: file, IMHOOK_HOST: "127.0.0.2", IMHOOK_OPERATOR_PORT: "9999" };
  const inForce = settingsOf(readConfig(environment, { operator: { port: "9000" } }));
  expect(inForce.find((setting) => setting.variable === variable)).toMatchObject(expected);
});

test("every setting is there with what it does", () => {
  const inForce = settingsOf(readConfig({}));
  const rows = [...Object.values(settings), ...Object.values(appLists)];
  expect(inForce.map(({ variable, help }) => ({ variable, help }))).toEqual(rows.map(({ variable, help }) => ({ variable, help })));
  expect(SETTINGS.length).toBeGreaterThanOrEqual(rows.length);
});

const SECRET = "a-secret-that-nobody-may-see-1234567890";

test.each<[string, () => Record<string, string>]>([
  ["in their variables", () => secretVariables(SECRET)],
  ["in files that variables name", () => secretFiles()],
  ["in the settings file", () => ({ IMHOOK_CONFIG: write("settings.yaml", SECRET_SETTINGS) })],
])("no value of a secret is there, if secrets are %s", (_name, environment) => {
  const inForce = settingsOf(readConfig(environment()));
  expect(JSON.stringify(inForce)).not.toContain(SECRET);
  const secrets = inForce.filter(({ isSecret }) => isSecret);
  expect(secrets.map(({ value }) => value)).toEqual(secrets.map(() => null));
  expect(secrets.filter(({ isSet }) => isSet).map(({ variable }) => variable)).toEqual([
    "IMHOOK_OPERATOR_TOKEN",
    "IMHOOK_TENCENT_CHAT_APPS",
    "IMHOOK_OPENIM_APPS",
  ]);
});

const SECRET_SETTINGS = `
operator: { token: ${SECRET} }
tencentChat: { apps: [{ sdkAppId: "1400000000", token: ${SECRET} }] }
openim: { apps: [{ name: sample, secret: ${SECRET} }] }
`;

function secretVariables(secret: string): Record<string, string> {
  return {
    IMHOOK_OPERATOR_TOKEN: secret,
    IMHOOK_TENCENT_CHAT_APPS: `1400000000:${secret}`,
    IMHOOK_OPENIM_APPS: `sample:${secret}`,
  };
}

function secretFiles(): Record<string, string> {
  const named = Object.entries(secretVariables(SECRET)).map(([variable, value]) => [`${variable}_FILE`, write(variable, value)]);
  return Object.fromEntries(named);
}

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}
