import { describe, expect, test } from "@jest/globals";
import { settingsOf } from "../../src/config/config.ts";
import { type Settings, toConfig } from "../../src/config/program-settings.ts";
import { useConfigFile } from "./config-file.ts";

const SECRET = "whsec_c2VjcmV0IHRoYXQgbm9ib2R5IG1heSBldmVyIHNlZQ==";

const WRITTEN = { name: "social-graph", kind: "http", url: "https://example.com/hooks", secret: SECRET, batch: "10", events: ["friend.*"] };

const file = useConfigFile();

describe("destinations of the settings file", () => {
  test("are as they are written", () => {
    expect(file.read({ destinations: [WRITTEN, { name: "archive", path: "0123" }] }).destinations).toEqual([
      WRITTEN,
      { name: "archive", path: "0123" },
    ]);
  });

  test("are none if there is no key", () => {
    expect(file.read({ port: 0 }).destinations).toBeNull();
  });

  test("are not among the settings that operators see", () => {
    const config = file.read({ destinations: [WRITTEN] });
    expect(JSON.stringify(settingsOf(config))).not.toContain(SECRET);
  });
});

describe("destinations that a program passes", () => {
  const settings: Settings = { destinations: [{ name: "archive", kind: "file", path: "events.jsonl", compress: true, batch: 5 }] };
  const texts = [{ name: "archive", kind: "file", path: "events.jsonl", compress: "true", batch: "5" }];

  test("are what they would be in the settings file", () => {
    expect(toConfig(settings, {}).destinations).toEqual(texts);
  });

  test("take the place of those in the settings file", () => {
    const path = file.write("destinations: [{ name: other }]\n");
    expect(toConfig(settings, { IMHOOK_CONFIG: path }).destinations).toEqual(texts);
    expect(toConfig({}, { IMHOOK_CONFIG: path }).destinations).toEqual([{ name: "other" }]);
  });
});
