import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { REPOSITORY, run } from "../support/run.ts";

test("imhook/clients loads neither the server nor the packages that it is made of", async () => {
  const loaded = await modulesLoadedBy("clients.ts");
  expect(loaded).toContain("src/senders/tencent-chat/client.ts");
  expect(loaded).toContain("src/operator/client.ts");
  expect(loaded).toContain("src/rules/deciders/client.ts");
  expect(loaded.filter((path) => /^src\/(cli|server|storage|journal|relations|deliveries|operator\/[^/]+)\//.test(path))).toEqual([]);
  expect(packagesIn(loaded)).toEqual(["openapi-fetch"]);
});

test("imhook loads no client", async () => {
  const loaded = await modulesLoadedBy("index.ts");
  expect(loaded).toContain("src/server/create-server.ts");
  expect(loaded.filter((path) => path.endsWith("/client.ts"))).toEqual([]);
  expect(packagesIn(loaded)).not.toContain("openapi-fetch");
});

/** Paths in the repository of the files that are loaded with a module of src/. */
async function modulesLoadedBy(name: string): Promise<string[]> {
  const { stdout, stderr } = await run("node", ["test/clients/loaded-modules.ts", new URL(`../../src/${name}`, import.meta.url).href]);
  expect(stderr).toBe("");
  // Dependencies may be linked from elsewhere.
  return (JSON.parse(stdout) as string[]).map((url) => relative(REPOSITORY, fileURLToPath(url)).replace(/^.*?(?=node_modules\/)/, ""));
}

function packagesIn(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)];
}
