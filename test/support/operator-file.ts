import { rmSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOperatorFile } from "../../src/storage/operator-file/open-operator-file.ts";

let template: Promise<string> | undefined;

/** Creates a folder with an empty operator's file, and returns the path of the file. Its tables are created once for all tests of a file. */
export async function createOperatorFile(): Promise<{ path: string; remove(): Promise<void> }> {
  template ??= createTemplate();
  const folder = await mkdtemp(join(tmpdir(), "imhook-operator-file-"));
  const path = join(folder, "operator.sqlite");
  await copyFile(await template, path);
  return { path, remove: () => rm(folder, { recursive: true }) };
}

async function createTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-operator-template-"));
  const path = join(folder, "operator.sqlite");
  // Closing the last connection moves the write-ahead log into the file.
  (await openOperatorFile(path)).close();
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return path;
}
