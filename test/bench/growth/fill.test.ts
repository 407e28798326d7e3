import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { serve as serveWriter } from "../../../src/journal/sqlite/writer.ts";
import { openReader } from "../../support/open-reader.ts";
import { messageEntry } from "./entries.ts";
import { countEntries, fill } from "./fill.ts";

const progress = { step: () => {}, count: () => {} };

describe("filling a journal", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "imhook-fill-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  test("goes on where it was left, and skips and repeats nothing", async () => {
    const path = join(directory, "journal.sqlite");
    for (const size of [3, 12_345]) {
      const writer = await serveWriter({ path, duplicateWindow: 600 });
      await fill({ path, size, writer, entryAt: messageEntry, progress });
      await writer.close();
    }
    expect(countEntries(path)).toBe(12_345);
    const reader = openReader({ path });
    const committed = await reader.readAfter({ position: 0, limit: 20_000 });
    reader.close();
    expect(committed.map(({ position, entry }) => [position, entry.body])).toEqual(
      committed.map((_entry, index) => [index + 1, messageEntry(index + 1).body]),
    );
  });
});
