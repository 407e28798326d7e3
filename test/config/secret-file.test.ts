import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Config, readConfig } from "../../src/config/config.ts";
import { SETTINGS } from "../../src/config/settings.ts";
import { messageFor } from "./config-file.ts";

const SECRETS: Array<{ variable: string; text: string; expected: Partial<Config> }> = [
  { variable: "IMHOOK_OPERATOR_TOKEN", text: "s3cr3t of operators", expected: { operatorToken: "s3cr3t of operators" } },
  {
    variable: "IMHOOK_DATABASE",
    text: "postgres://imhook:s3cr3t@db/imhook",
    expected: { database: "postgres://imhook:s3cr3t@db/imhook" },
  },
  {
    variable: "IMHOOK_TENCENT_CHAT_APPS",
    text: "1400000001:new:old,1400000002",
    expected: {
      tencentChatApps: [
        { sdkAppId: "1400000001", token: "new", previousToken: "old" },
        { sdkAppId: "1400000002", token: null, previousToken: null },
      ],
    },
  },
  { variable: "IMHOOK_OPENIM_APPS", text: "shop:a:b", expected: { openImApps: [{ name: "shop", secret: "a:b" }] } },
];

let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "imhook-secret-"));
  path = join(folder, "secret");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("every secret has a row for its file in the settings table, below its own", () => {
  const variables = SETTINGS.map(({ variable }) => variable);
  for (const { variable } of SETTINGS.filter(({ isSecret }) => isSecret))
    expect(variables[variables.indexOf(variable) + 1]).toBe(`${variable}_FILE`);
  expect(SETTINGS.filter(({ isSecret }) => isSecret).map(({ variable }) => variable)).toEqual(SECRETS.map(({ variable }) => variable));
});

describe.each(SECRETS)("$variable", ({ variable, text, expected }) => {
  const file = `${variable}_FILE`;

  test.each(["", "\n", "\r\n"])("is read from a file that ends with %j", (end) => {
    writeFileSync(path, text + end);
    const config = readConfig({ [file]: path });
    expect(config).toMatchObject(expected);
    expect(config.unknownVariables).toEqual([]);
  });

  test("takes precedence over the YAML file, as the variable does", () => {
    writeFileSync(path, text);
    const yaml = join(folder, "imhook.yaml");
    writeFileSync(yaml, "operator: { token: x }\ntencentChat: { apps: [{ sdkAppId: 1 }] }\nopenim: { apps: [{ name: other }] }\n");
    expect(readConfig({ [file]: path, IMHOOK_CONFIG: yaml })).toMatchObject(expected);
  });

  test("must not be set beside its file", () => {
    writeFileSync(path, text);
    expect(messageFor({ [variable]: text, [file]: path })).toBe(`${variable} and ${file} are both set: set one of them.`);
  });

  test("may be empty beside its file", () => {
    writeFileSync(path, text);
    expect(readConfig({ [variable]: "", [file]: path })).toMatchObject(expected);
    expect(readConfig({ [variable]: text, [file]: "" })).toMatchObject(expected);
  });

  test("needs a file that can be read", () => {
    const missing = join(folder, "missing");
    expect(messageFor({ [file]: missing })).toBe(
      `${file} must be the path of a readable file; ${missing} does not exist (ENOENT): correct the path.`,
    );
    expect(messageFor({ [file]: folder })).toContain(
      `${file} must be the path of a readable file; ${folder} is a directory and not a file (EISDIR): `,
    );
  });

  test.each(["", "\n"])("needs a file that is not empty: %j", (content) => {
    writeFileSync(path, content);
    expect(messageFor({ [file]: path })).toBe(`${file} must name a file with a secret; ${path} is empty.`);
  });

  test("may not contain invisible characters, and is never shown", () => {
    writeFileSync(path, `${text}\n\n`);
    const message = messageFor({ [file]: path });
    expect(message).toBe(
      `${path}, named by ${file}, must not contain invisible characters; character ${text.length + 1} is U+000A, line feed.`,
    );
  });
});

test("a list of apps that makes no sense is named by its file, and not shown", () => {
  writeFileSync(path, "Shop:s3cr3t\n");
  expect(messageFor({ IMHOOK_OPENIM_APPS_FILE: path })).toBe(
    `${path}, named by IMHOOK_OPENIM_APPS_FILE, must be name[:secret], separated by commas, each name of lower-case letters, digits and hyphens.`,
  );
});

test("settings that are not secret have no file", () => {
  expect(readConfig({ IMHOOK_HOST_FILE: path }).unknownVariables).toEqual(["IMHOOK_HOST_FILE"]);
});
