import type { Logger } from "pino";
import { watchFileChanges } from "../../file-changes.ts";
import { NO_FILE } from "../../operator/api/rules-admin.ts";
import { newestInPlaceOf, type Replacement, type RuleReplacements } from "../../rules/file/replacements.ts";
import { versionOf } from "../../rules/file/version-of.ts";
import { fileFault } from "../file-fault.ts";
import { assertReplaceable, assertSame, toOnDisk } from "./on-disk.ts";
import { replaceFile, whyReadOnly } from "./replace-file.ts";
import { type RulesFile, readRulesFile } from "./rules-file.ts";
import type { RulesSource, SourceChange } from "./rules-source.ts";

export interface SharedSourceOptions {
  path: string;
  /** Closed by whoever opened them. */
  replacements: RuleReplacements;
  log: Pick<Logger, "info" | "warn">;
  /** Time between two looks at the file and at the replacements, in milliseconds. */
  pollMs?: number | undefined;
}

/** Other instances decide by a replacement after this time, and the time that it takes to load. */
const POLL_MS = 500;

/**
 * The rules of an instance that shares a database with others. Each has a file of its own, and uses what an operator has put in its place at any instance:
 * the last of the chain of replacements that begins with the version of the file. It also writes that into the file, unless the file must not be written
 * here. A file that nobody has replaced counts as it is; when a deployment brings one, it takes the place of what was replaced before. While the database is
 * gone, what was in use stays in use. Rejects if the replacements cannot be read.
 */
export async function openSharedSource({ path, replacements, log, pollMs = POLL_MS }: SharedSourceOptions): Promise<RulesSource> {
  let known: readonly Replacement[] = [];
  let loaded: { number: number; content: Uint8Array } | null = null;
  let isFailing = false;
  await learn();

  return {
    read,
    refresh: async () => void (await look()),
    replace: async (content, replaced) => {
      await assertReplaceable(path);
      const file = toOnDisk(await readRulesFile(path)).version;
      // Without a file there is nothing that other instances could have as well.
      if (file === NO_FILE) assertSame(file, replaced);
      else assertSame(await replacements.add({ file, replaced, version: versionOf(content), content }), replaced);
      await replaceFile(path, content);
      // If this fails, the next look does it.
      await learn().catch(() => {});
    },
    watch: (onChange) => {
      let latest: Promise<unknown> = Promise.resolve();
      const inTurn = (work: () => Promise<void>) => {
        latest = latest.then(work);
        return latest;
      };
      const tell = (change: SourceChange) => inTurn(() => onChange(change));
      const files = watchFileChanges(path, () => tell("file"), pollMs);
      let timer = setTimeout(tick, pollMs).unref();
      let isStopped = false;
      return {
        stop: async () => {
          isStopped = true;
          clearTimeout(timer);
          files.stop();
          await latest;
        },
      };

      function tick(): void {
        void look()
          .then((hasChanged) => (hasChanged && !isStopped ? tell("instance") : undefined))
          .finally(() => {
            if (!isStopped) timer = setTimeout(tick, pollMs).unref();
          });
      }
    },
  };

  async function read(): ReturnType<RulesSource["read"]> {
    const own = await readRulesFile(path);
    if ("faults" in own) return own;
    try {
      return { file: await inPlaceOf(own.file) };
    } catch (error) {
      const problem = `was replaced at another instance, and the new content cannot be read (${String(error)})`;
      return { faults: [fileFault(path, problem, "look at the database")] };
    }
  }

  async function inPlaceOf(file: RulesFile): Promise<RulesFile> {
    const newest = newestInPlaceOf(file.version, known);
    if (newest === null) return file;
    if (loaded?.number !== newest.number) loaded = { number: newest.number, content: await replacements.content(newest.number) };
    return { ...file, content: loaded.content, version: newest.version };
  }

  /** Reads the replacements, and brings the file up to them. */
  async function learn(): Promise<void> {
    known = await replacements.list();
    const own = await readRulesFile(path);
    if ("faults" in own) return;
    const current = await inPlaceOf(own.file);
    if (current !== own.file) await writeIfAllowed(current);
  }

  async function writeIfAllowed({ content, version }: RulesFile): Promise<void> {
    if ((await whyReadOnly(path)) !== null) return;
    await replaceFile(path, content).catch((error) => log.warn({ err: error, path, version }, "rules used without writing their file"));
  }

  /** Resolves with whether there are other replacements than before. Their number goes back if the database has lost some. */
  async function look(): Promise<boolean> {
    try {
      const hasChanged = isFailing || (await replacements.newest()) !== (known.at(-1)?.number ?? 0);
      if (hasChanged) await learn();
      if (isFailing) log.info({ path }, "rules that other instances replace are followed again");
      isFailing = false;
      return hasChanged;
    } catch (error) {
      if (!isFailing) log.warn({ err: error, path }, "rules that other instances replace cannot be followed, retrying");
      isFailing = true;
      return false;
    }
  }
}
