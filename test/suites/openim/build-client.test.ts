import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type BuildOptions, buildClient } from "./build-client.ts";

const SERVER = "github.com/openimsdk/open-im-server/v3";
const BUILD_MS = 120_000;

let folder: string;
let options: Required<BuildOptions>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-go-"));
  options = { source: join(folder, "source"), cache: join(folder, "cache"), environment: {} };
  await mkdir(options.source);
});

afterEach(() => rm(folder, { recursive: true }));

/** Writes a program that needs no module; go.mod names a server that is in the folder too. */
async function writeProgram(main: string): Promise<void> {
  await mkdir(join(folder, "server"));
  await writeFile(join(folder, "server/go.mod"), `module ${SERVER}\n`);
  await writeFile(
    join(options.source, "go.mod"),
    `module example\n\ngo 1.22\n\nrequire ${SERVER} v3.0.0\n\nreplace ${SERVER} => ../server\n`,
  );
  await writeFile(join(options.source, "main.go"), `package main\n\n${main}\n`);
}

test("without Go, says that it is not installed", async () => {
  await writeProgram("func main() {}");
  expect(await buildClient(() => {}, { ...options, environment: { PATH: folder } })).toEqual({ skipped: "Go is not installed" });
});

(spawnSync("go", ["version"]).error === undefined ? describe : describe.skip)("with Go", () => {
  test(
    "builds once, and again if a source changes",
    async () => {
      await writeProgram('func main() { println("one") }');
      const first = await buildClient(() => {}, options);
      expect(await buildClient(() => {}, { ...options, environment: { PATH: folder } })).toEqual(first);
      await writeFile(join(options.source, "main.go"), "package main\n\nfunc main() {}\n");
      const second = await buildClient(() => {}, options);
      expect(second).not.toEqual(first);
      if ("skipped" in second) throw new Error(second.skipped);
      expect(existsSync(second.program)).toBe(true);
      execFileSync(second.program);
    },
    BUILD_MS,
  );

  test(
    "a program that does not compile is a failure and not a reason to skip",
    async () => {
      await writeProgram("func main() { missing() }");
      await expect(buildClient(() => {}, options)).rejects.toThrow("undefined: missing");
    },
    BUILD_MS,
  );

  test("modules that cannot be downloaded are a reason to skip", async () => {
    await writeFile(join(options.source, "go.mod"), `module example\n\ngo 1.22\n\nrequire ${SERVER} v3.8.3\n`);
    await writeFile(join(options.source, "main.go"), "package main\n\nfunc main() {}\n");
    const environment = { GOPROXY: "off", GOMODCACHE: join(folder, "modules") };
    expect(await buildClient(() => {}, { ...options, environment })).toEqual({
      skipped: expect.stringContaining("module lookup disabled"),
    });
  });
});
