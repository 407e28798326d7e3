import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { examineConfiguration } from "../../../src/cli/doctor/examine/configuration.ts";
import { readConfig } from "../../../src/config/config.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-test-"));
});

afterAll(() => rm(folder, { recursive: true }));

const APPS = { IMHOOK_TENCENT_CHAT_APPS: "1400000001:token", IMHOOK_OPENIM_APPS: "shop:secret", IMHOOK_HOST: "0.0.0.0" };

test("finds no fault in correct settings", async () => {
  const findings = await examine({});
  expect(findings.filter(({ severity }) => severity !== "ok")).toEqual([]);
  expect(JSON.stringify(findings)).not.toMatch(/token"|secret"/);
});

test.each<{ settings: Record<string, string>; severity: string; seen: string }>([
  {
    settings: { IMHOOK_TENCENT_CHAT_APPS: "", IMHOOK_OPENIM_APPS: "", IMHOOK_HOST: "" },
    severity: "warning",
    seen: "no app is configured",
  },
  { settings: { IMHOOK_OPENIM_APPS: "shop", IMHOOK_HOST: "" }, severity: "warning", seen: "app shop has no token or secret" },
  { settings: { IMHOOK_HOST: "127.0.0.1" }, severity: "warning", seen: "only this machine reaches" },
  { settings: { IMHOOK_HOST: "127.0.0.1", IMHOOK_TENCENT_CHAT_APPS: "" }, severity: "note", seen: "only this machine reaches" },
  { settings: { IMHOOK_PORT: "0" }, severity: "warning", seen: "IMHOOK_PORT is 0" },
  { settings: { IMHOOK_TENCENT_CHAT_BUDGET: "1900" }, severity: "warning", seen: "IMHOOK_TENCENT_CHAT_BUDGET is 1900 ms" },
  { settings: { IMHOOK_TENCENT_CHAT_BUDGET: "2000" }, severity: "error", seen: "the sender waits only 2000 ms" },
  { settings: { IMHOOK_OPENIM_BUDGET: "4501" }, severity: "warning", seen: "IMHOOK_OPENIM_BUDGET is 4501 ms" },
  { settings: { IMHOOK_OPENIM_BUDGET: "6000" }, severity: "error", seen: "the sender waits only 5000 ms" },
  { settings: { IMHOOK_TOKEN: "x" }, severity: "warning", seen: "IMHOOK_TOKEN is not a setting" },
  { settings: { IMHOOK_DATA_DIR: "/proc/imhook" }, severity: "error", seen: "/proc" },
])("reports $seen for $settings", async ({ settings, severity, seen }) => {
  expect(await examine(settings)).toContainEqual(expect.objectContaining({ severity, seen: expect.stringContaining(seen) }));
});

function examine(settings: Record<string, string>) {
  return examineConfiguration(readConfig({ ...APPS, IMHOOK_DATA_DIR: join(folder, "not/yet"), ...settings }));
}
