import { watchFileChanges } from "../../file-changes.ts";
import { assertReplaceable, assertSame, toOnDisk } from "./on-disk.ts";
import { replaceFile } from "./replace-file.ts";
import { readRulesFile } from "./rules-file.ts";
import type { RulesSource } from "./rules-source.ts";

export interface FileSourceOptions {
  path: string;
  pollMs?: number | undefined;
}

/** The rules of an instance that is alone: those of its file. */
export function createFileSource({ path, pollMs }: FileSourceOptions): RulesSource {
  return {
    read: () => readRulesFile(path),
    refresh: async () => {},
    replace: async (content, replaced) => {
      await assertReplaceable(path);
      assertSame(toOnDisk(await readRulesFile(path)).version, replaced);
      await replaceFile(path, content);
    },
    watch: (onChange) => {
      const changes = watchFileChanges(path, () => onChange("file"), pollMs);
      return { stop: async () => changes.stop() };
    },
  };
}
