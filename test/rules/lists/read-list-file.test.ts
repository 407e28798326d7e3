import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ListMatch } from "../../../src/callbacks/lookups.ts";
import type { RuleFault } from "../../../src/rules/fault.ts";
import { readListFile } from "../../../src/rules/lists/read-list-file.ts";
import { countTurns } from "../../support/count-turns.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-list-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array, match: ListMatch = "value") {
  const path = join(folder, "list.txt");
  await writeFile(path, content);
  const { values, faults } = await readListFile({ path, name: "lists/list.txt", match });
  return values === undefined ? { faults } : [...values];
}

describe("a list file has one value a line", () => {
  test.each<[what: string, content: string | Uint8Array, values: string[]]>([
    ["nothing", "", []],
    ["no line break at the end", "a\nb", ["a", "b"]],
    ["CRLF", "a\r\nb\r\n", ["a", "b"]],
    ["byte order mark", "\ufeffa\nb\n", ["a", "b"]],
    ["byte order mark before a comment", "\ufeff# a\nb\n", ["b"]],
    ["blank lines", "\n\na\n \t\nb\n\n", ["a", "b"]],
    ["comments", "# first\na\n  # second\nb # c\n#\n", ["a", "b # c"]],
    ["a value that begins with #", "\\#a\n\\\\#b\n", ["#a", "\\\\#b"]],
    ["blanks around the value", "  a b  \n\tc\t\n\u3000d\u00a0\n", ["a b", "c", "d"]],
    ["duplicates", "a\nb\na\n a\n", ["a", "b"]],
    ["values composed and decomposed, which differ", "\u00e9\ne\u0301\n", ["\u00e9", "e\u0301"]],
    ["other scripts", "赌博\n👩‍🚀\nשלום\n", ["赌博", "👩‍🚀", "שלום"]],
    ["commas and quotes", 'a,b\n"c"\n', ["a,b", '"c"']],
    ["a line as long as can be", `${"x".repeat(4096)}\ny\n`, ["x".repeat(4096), "y"]],
    ["names of Object's own", "__proto__\nconstructor\n", ["__proto__", "constructor"]],
  ])("%s", async (_what, content, values) => expect(await read(content)).toEqual(values));

  test("characters and lines that lie across what is read at once", async () => {
    const values = Array.from({ length: 30_000 }, (_, index) => `赌博网站-${index}`);
    expect(await read(`${values.join("\n")}\n`)).toEqual(values);
  });

  test("a million lines, a few in each turn", async () => {
    const turns = countTurns();
    const values = await read(Array.from({ length: 1_000_000 }, (_, index) => `user_${index}\n`).join(""));
    expect(values).toHaveLength(1_000_000);
    expect(turns.stop()).toBeGreaterThan(100);
  });
});

function fault(line: number | null, message: unknown, hint: string | null): RuleFault {
  return { file: "lists/list.txt", line, column: null, message: message as string, hint };
}

describe("lines that cannot be read are faults", () => {
  test.each<[what: string, match: ListMatch, content: string | Uint8Array, faults: RuleFault[]]>([
    ["invalid UTF-8", "value", Buffer.from("a\nb\xff\nc\n", "latin1"), [fault(2, "The line is not in UTF-8.", "Save the file in UTF-8.")]],
    [
      "half a character at the end",
      "value",
      Buffer.from("a\n\xe8\xb5", "latin1"),
      [fault(2, "The line is not in UTF-8.", "Save the file in UTF-8.")],
    ],
    [
      "half surrogates",
      "value",
      Buffer.from("\xed\xa0\x80\n", "latin1"),
      [fault(1, "The line is not in UTF-8.", "Save the file in UTF-8.")],
    ],
    [
      "UTF-16",
      "value",
      Buffer.from("\ufeffab\ncd\n", "utf16le"),
      [fault(1, "The file is binary: the line contains a NUL.", "Name a text file in UTF-8.")],
    ],
    [
      "binary",
      "value",
      Buffer.from([1, 10, 0, 10, 0, 10]),
      [fault(2, "The file is binary: the line contains a NUL.", "Name a text file in UTF-8.")],
    ],
    ["a line too long", "value", `a\n${"x".repeat(4097)}\nb`, [fault(2, "The line is longer than 4096 bytes.", "Write one value a line.")]],
    ["a file of one line", "value", "x".repeat(1_000_000), [fault(1, "The line is longer than 4096 bytes.", "Write one value a line.")]],
    [
      "words without letters",
      "text",
      "ok\n**\n\u200b\n",
      [fault(2, "The word has no letter that is compared.", null), fault(3, "The word has no letter that is compared.", null)],
    ],
    ["words too long", "text", "x".repeat(101), [fault(1, "The word is longer than 100 letters.", null)]],
    [
      "patterns",
      "pattern",
      "a+\n(\n# (\nb\nc*\n",
      [fault(2, "The pattern cannot be used: missing closing ): `(`.", null), fault(5, "The pattern matches the empty text.", null)],
    ],
  ])("%s", async (_what, match, content, faults) => expect(await read(content, match)).toEqual({ faults }));

  test("twenty of them are enough", async () => {
    const result = await read("(\n".repeat(1000), "pattern");
    expect("faults" in result && result.faults?.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe("files that cannot be read are faults", () => {
  test.each<[what: string, make: (path: string) => unknown, message: RegExp, hint: string]>([
    ["missing", () => {}, /^\S+\/missing does not exist \(ENOENT\)\.$/, "Correct the path."],
    ["in a folder that is missing", () => {}, /does not exist \(ENOENT\), nor does \S+\.$/, "Correct the path."],
    ["a directory", (path) => mkdir(path), /is a directory and not a file \(EISDIR\)\.$/, "Correct the path, or move the directory away."],
    ["a link to itself", (path) => symlink(path, path), /is a symbolic link that leads in a circle \(ELOOP\)\.$/, "Correct the link."],
    ["a named pipe", (path) => execFileSync("mkfifo", [path]), /is not a file\.$/, "Name a text file in UTF-8."],
  ])("%s", async (what, make, message, hint) => {
    const path = what.startsWith("in a") ? join(folder, "none", "missing") : join(folder, what.replaceAll(" ", "-"));
    await make(path);
    const { faults } = await readListFile({ path, match: "value" });
    expect(faults).toEqual([{ file: path, line: null, column: null, message: expect.stringMatching(message), hint }]);
  });

  test("unreadable", async () => {
    // Root may read everything.
    if (process.getuid?.() === 0) return;
    const path = join(folder, "unreadable");
    await writeFile(path, "a");
    await chmod(path, 0);
    const { faults } = await readListFile({ path, match: "value" });
    expect(faults?.[0]?.message).toMatch(/may not be used by this user \(EACCES\)\.$/);
  });
});
