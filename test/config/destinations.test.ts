import { describe, expect, test } from "@jest/globals";
import { settingsOf } from "../../src/config/config.ts";
import { type Settings, toConfig } from "../../src/config/program-settings.ts";
import { messageOf, useConfigFile } from "./config-file.ts";

const SECRET = "whsec_c2VjcmV0IHRoYXQgbm9ib2R5IG1heSBldmVyIHNlZQ==";

const WRITTEN = {
  name: "social-graph",
  kind: "http",
  url: "https://example.com/hooks",
  secret: SECRET,
  headers: { "x-version": "0123", batch: "5" },
  events: ["friend.*"],
  batch: 10,
  parallel: 4,
  start: 1_767_350_400_123,
  timeout: "5s",
};

const file = useConfigFile();

describe("destinations of the settings file", () => {
  test("have numbers and truth values where they are meant, and texts as they are written elsewhere", () => {
    const { destinations } = file.read({ destinations: [WRITTEN, { name: "archive", compress: true, keep: 3, path: "0123" }] });
    expect(destinations).toEqual([WRITTEN, { name: "archive", compress: true, keep: 3, path: "0123" }]);
  });

  test("that are not what they should be stay as they are written, for the check to name them", () => {
    const odd = { name: "x", batch: "many", parallel: "-1", compress: "yes", start: "now", tls: "constructor" };
    expect(file.read({ destinations: [odd] }).destinations).toEqual([odd]);
  });

  test.each([
    ["there is no key", {}],
    ["all lines below the key are commented out", { destinations: null }],
    ["the list is empty", { destinations: [] }],
  ])("are none if %s", (_name, content) => {
    expect(file.read(content).destinations).toEqual([]);
  });

  test("are not among the settings that operators see", () => {
    const config = file.read({ destinations: [WRITTEN] });
    expect(JSON.stringify(settingsOf(config))).not.toContain(SECRET);
  });

  test.each([
    [{ destinations: SECRET }, "destinations must be a list of destinations."],
    [{ destinations: [{ name: "a" }, SECRET] }, "destinations[1] must be a map that describes a destination."],
    [{ destinations: [[SECRET]] }, "destinations[0] must be a map that describes a destination."],
  ])("are refused without repeating them if they are no list of maps: %#", (content, message) => {
    expect(file.messageOf(content)).toBe(message);
  });
});

describe("destinations that a program passes", () => {
  const settings: Settings = { destinations: [{ name: "archive", kind: "file", path: "events.jsonl", compress: true, batch: 5 }] };

  test("mean what they mean in the settings file", () => {
    expect(toConfig(settings, {}).destinations).toEqual(settings.destinations);
  });

  test("take the place of those in the settings file", () => {
    const path = file.write("destinations: [{ name: other }]\n");
    expect(toConfig(settings, { IMHOOK_CONFIG: path }).destinations).toEqual(settings.destinations);
    expect(toConfig({}, { IMHOOK_CONFIG: path }).destinations).toEqual([{ name: "other" }]);
  });

  test("are named as the program names them if they are wrong", () => {
    const wrong = { destinations: "x" } as unknown as Settings;
    expect(messageOf(() => toConfig(wrong, {}))).toBe("settings.destinations must be a list of destinations.");
  });
});
