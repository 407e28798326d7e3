import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config/config.ts";
import { type Settings, toConfig } from "../../src/config/program-settings.ts";
import { ConfigError } from "../../src/errors.ts";

describe.each([
  { variable: "IMHOOK_CONCURRENCY", key: "concurrency", newVariable: "IMHOOK_MAX_CONCURRENT", newKey: "maxConcurrent" },
  { variable: "IMHOOK_QUEUE", key: "queue", newVariable: "IMHOOK_MAX_QUEUED", newKey: "maxQueued" },
  { variable: "IMHOOK_CONNECTIONS", key: "connections", newVariable: "IMHOOK_MAX_CONNECTIONS", newKey: "maxConnections" },
])("$variable stops the start and names its new name", ({ variable, key, newVariable, newKey }) => {
  test("in the environment", () => {
    const read = () => readConfig({ [variable]: "5" });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`${variable} was renamed: set ${newVariable} instead.`);
  });

  test("in the environment even beside the new name", () => {
    expect(() => readConfig({ [variable]: "5", [newVariable]: "5" })).toThrow(newVariable);
  });

  test("in the file", () => {
    const folder = mkdtempSync(join(tmpdir(), "imhook-renamed-"));
    const path = join(folder, "imhook.yaml");
    writeFileSync(path, `${key}: 5\n`);
    const read = () => readConfig({ IMHOOK_CONFIG: path });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`${path}: ${key} was renamed: write ${newKey} instead.`);
    rmSync(folder, { recursive: true });
  });

  test("in the library", () => {
    const read = () => toConfig({ [key]: 5 } as Settings, {});
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`settings: ${key} was renamed: write ${newKey} instead.`);
  });

  test("but not if it is empty", () => {
    expect(readConfig({ [variable]: "" }).unknownVariables).toEqual([variable]);
  });
});
