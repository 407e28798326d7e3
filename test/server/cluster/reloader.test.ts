import { beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type Config, readConfig } from "../../../src/config/config.ts";
import { reloadConfig } from "../../../src/server/cluster/reload-config.ts";
import { createReloader } from "../../../src/server/cluster/reloader.ts";
import type { HandlersModule } from "../../../src/server/handlers/handlers-module.ts";
import { settled } from "../../support/settled.ts";

const CONFIG = readConfig({ IMHOOK_WORKERS: "2" });

describe("a reload", () => {
  /** One for each replacement of the workers, resolved or rejected by the test. */
  let replacements: Array<PromiseWithResolvers<void> & { config: Config }>;
  let lines: Array<Record<string, unknown>>;
  let read: () => Config;
  let reload: () => void;

  beforeEach(() => {
    replacements = [];
    lines = [];
    read = () => CONFIG;
    const replace = (config: Config) => {
      const replacement = { ...Promise.withResolvers<void>(), config };
      replacements.push(replacement);
      return replacement.promise;
    };
    const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) });
    reload = createReloader({ supervisor: { replace, handlers: () => null }, read: () => read(), log });
  });

  test("replaces the workers with the settings of that moment", async () => {
    const changed = { ...CONFIG, bodyLimit: 4096 };
    read = () => changed;
    reload();
    expect(replacements.map(({ config }) => config)).toEqual([changed]);
    replacements[0]?.resolve();
    await settled();
    expect(lines).toMatchObject([{ level: 30, msg: "reloaded: all workers replaced" }]);
  });

  test("runs once more if it was requested in the meantime, however often", async () => {
    reload();
    reload();
    reload();
    expect(replacements).toHaveLength(1);
    replacements[0]?.resolve();
    await settled();
    expect(replacements).toHaveLength(2);
    replacements[1]?.resolve();
    await settled();
    expect(replacements).toHaveLength(2);
    reload();
    expect(replacements).toHaveLength(3);
  });

  test("logs why it failed, and a later one works", async () => {
    reload();
    replacements[0]?.reject(new Error("bad certificate"));
    await settled();
    expect(lines).toMatchObject([{ level: 50, err: { message: "bad certificate" } }]);
    reload();
    expect(replacements).toHaveLength(2);
  });

  test("with invalid settings replaces no worker", async () => {
    read = () => readConfig({ IMHOOK_BODY_LIMIT: "1" });
    reload();
    await settled();
    expect(replacements).toEqual([]);
    expect(lines).toMatchObject([{ level: 50, err: { message: expect.stringContaining("IMHOOK_BODY_LIMIT") } }]);
  });
});

describe("a reload with a handlers module", () => {
  const OLD: HandlersModule = { path: "/h.ts", entry: "file:///h.ts", sources: new Map(), version: "old", readAt: 1 };
  const NEW: HandlersModule = { ...OLD, version: "new" };

  /** What became of the module that was prepared; null if it could not be used. */
  let fate: string[];
  let inWorkers: HandlersModule;
  let given: HandlersModule[];
  let replace: () => Promise<void>;
  let use: () => Promise<void>;

  beforeEach(() => {
    fate = [];
    given = [];
    inWorkers = OLD;
    replace = async () => {};
    use = async () => void fate.push("used");
  });

  async function reloadWith(prepared: HandlersModule | null, read = () => CONFIG): Promise<void> {
    const discard = async ({ message }: Error) => void fate.push(`discarded: ${message}`);
    const handlers = { module: () => OLD, prepare: async () => prepared && { module: prepared, use: () => use(), discard } };
    const supervisor = {
      replace: async (_config: Config, module: HandlersModule | null = null) => {
        if (module !== null) given.push(module);
        await replace();
      },
      handlers: () => inWorkers,
    };
    createReloader({ supervisor, read, handlers, log: pino({ level: "silent" }) })();
    await settled();
  }

  test("gives it to the workers, and uses it when all of them have it", async () => {
    await reloadWith(NEW);
    expect({ given, fate }).toEqual({ given: [NEW], fate: ["used"] });
  });

  test("that cannot be used replaces the workers with the one from before", async () => {
    await reloadWith(null);
    expect({ given, fate }).toEqual({ given: [OLD], fate: [] });
  });

  test("discards it if no worker starts with it", async () => {
    replace = () => Promise.reject(new Error("it threw"));
    await reloadWith(NEW);
    expect({ given, fate }).toEqual({ given: [NEW], fate: ["discarded: it threw"] });
  });

  test("uses it if a worker already runs with it", async () => {
    replace = async () => {
      inWorkers = NEW;
      throw new Error("no memory");
    };
    await reloadWith(NEW);
    expect(fate).toEqual(["used"]);
  });

  test("discards it if the settings are invalid", async () => {
    await reloadWith(NEW, () => readConfig({ IMHOOK_BODY_LIMIT: "1" }));
    expect({ given, fate }).toEqual({ given: [], fate: [expect.stringContaining("discarded: IMHOOK_BODY_LIMIT")] });
  });

  test("discards it if what follows the journal cannot use it", async () => {
    use = () => Promise.reject(new Error("no cursor"));
    await reloadWith(NEW);
    expect(fate).toEqual(["discarded: no cursor"]);
  });
});

describe("reloaded settings", () => {
  test("are those that were read", () => {
    const renewed = { ...CONFIG, bodyLimit: 4096 };
    expect(reloadConfig(CONFIG, renewed)).toBe(renewed);
  });

  test.each([
    ["IMHOOK_HOST", "127.0.0.2"],
    ["IMHOOK_PORT", "9000"],
    ["IMHOOK_OPERATOR_HOST", "127.0.0.2"],
    ["IMHOOK_OPERATOR_PORT", "9001"],
    ["IMHOOK_OPERATOR_TOKEN", "token"],
    ["IMHOOK_DATA_DIR", "elsewhere"],
    ["IMHOOK_WORKERS", "3"],
    ["IMHOOK_RETENTION_AGE", "30"],
    ["IMHOOK_RETENTION_SIZE", "100"],
    ["IMHOOK_RULES", "rules.yaml"],
    ["IMHOOK_HANDLERS", "handlers.ts"],
  ])("cannot change what belongs to the primary: %s", (variable, text) => {
    const renewed = readConfig({ IMHOOK_WORKERS: "2", IMHOOK_BODY_LIMIT: "4096", [variable]: text });
    expect(() => reloadConfig(CONFIG, renewed)).toThrow(
      `A reload cannot change ${variable}. Restart imhook, or restore the previous value.`,
    );
  });

  test("are refused with the names of all such settings", () => {
    const renewed = { ...CONFIG, port: CONFIG.port + 1, dataDirectory: "elsewhere", bodyLimit: 4096 };
    expect(() => reloadConfig(CONFIG, renewed)).toThrow(/^A reload cannot change IMHOOK_PORT, IMHOOK_DATA_DIR\. Restart imhook/);
  });
});
