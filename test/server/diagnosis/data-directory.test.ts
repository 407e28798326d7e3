import { chmod, chown, mkdir, mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readConfig } from "../../../src/config/config.ts";
import { examineDataDirectory } from "../../../src/server/diagnosis/data-directory.ts";
import { describeFileSystem } from "../../../src/server/diagnosis/file-system.ts";
import type { Finding } from "../../../src/server/diagnosis/finding.ts";

const NOBODY = 65_534;
const TMPFS = 0x01021994;

let folder: string;
let directory: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-doctor-"));
  directory = join(folder, "data");
  await mkdir(directory, { mode: 0o700 });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function examine(path = directory, settings: Record<string, string> = {}): Promise<Finding[]> {
  return examineDataDirectory(readConfig({ IMHOOK_DATA_DIR: path, ...settings }));
}

test("finds nothing wrong with a private directory on a disk", async () => {
  await writeFile(join(directory, "journal.sqlite"), "");
  expect((await examine()).filter(({ severity }) => severity !== "ok")).toEqual([]);
});

test("says that a directory that other users may read is refused, restricted or shared", async () => {
  await chmod(directory, 0o755);
  expect(await examine()).toContainEqual(finding("note", "is open to every user (mode 0755)"));
  await writeFile(join(directory, "index.html"), "");
  expect(await examine()).toContainEqual(finding("error", "is open to every user (mode 0755) and has files of other programs"));
  await chmod(directory, 0o750);
  expect(await examine()).toContainEqual(finding("note", "has access (mode 0750)"));
});

test("finds files that another user has left, and says to whom they should belong", async () => {
  // Only root can give files away.
  if (process.getuid?.() !== 0) return;
  await writeFile(join(directory, "journal.sqlite.lock"), "");
  await chown(directory, NOBODY, NOBODY);
  const [found] = (await examine()).filter(({ severity }) => severity === "error");
  expect(found).toMatchObject({
    seen: expect.stringContaining("owner: journal.sqlite.lock"),
    remedy: `run chown -R ${NOBODY} ${directory}`,
  });
});

describe("a path that is too long for a Unix socket", () => {
  const long = () => join(directory, "x".repeat(100));

  test("keeps several workers from starting", async () => {
    expect(await examine(long(), { IMHOOK_WORKERS: "2" })).toContainEqual(finding("error", "bytes too long for several workers"));
  });

  test("is worth a note if there is one", async () => {
    expect(await examine(long())).toContainEqual(finding("note", "bytes too long for several workers"));
  });
});

test("looks at the file system that the directory is on, also before it exists", async () => {
  const memory = "/dev/shm";
  const isMemory = await statfs(memory).then(
    ({ type }) => type === TMPFS,
    () => false,
  );
  if (isMemory)
    expect(await examine(join(memory, "imhook"))).toContainEqual(finding("warning", "/dev/shm/imhook is on a file system of type tmpfs"));
});

test.each([
  [0x6969, "error", "NFS"],
  [0xff534d42, "error", "CIFS"],
  [0xff534d42 | 0, "error", "CIFS"],
  [0xfe534d42, "error", "SMB"],
  [0x517b, "error", "SMB"],
  [0x01021997, "error", "9P"],
  [0x65735546, "warning", "FUSE"],
  [TMPFS, "warning", "tmpfs"],
  [0x794c7630, "warning", "overlayfs"],
])("a file system of type %i: %s, %s", (type, severity, name) => {
  expect(describeFileSystem("/data", type, "linux")).toEqual([finding(severity, `/data is on a file system of type ${name}`)]);
});

test.each([0xef53, 0x58465342, 0x9123683e, 0])("says nothing about a local disk: %i", (type) => {
  expect(describeFileSystem("/data", type, "linux")).toEqual([]);
});

test("says nothing where the numbers mean something else", () => {
  expect(describeFileSystem("/data", 0x6969, "darwin")).toEqual([]);
});

function finding(severity: string, seen: string) {
  return expect.objectContaining({ severity, seen: expect.stringContaining(seen) });
}
