import type { Logger } from "pino";
import { ConfigError } from "../../errors.ts";
import type { RulesAdmin, RulesFailure, RulesReload } from "../../operator/api/rules-admin.ts";
import type { RuleFault } from "../../rules/fault.ts";
import { describeFault } from "./describe-faults.ts";
import type { RuleEngine } from "./engine.ts";
import { toOnDisk } from "./on-disk.ts";
import { whyReadOnly } from "./replace-file.ts";
import type { RulesFile } from "./rules-file.ts";
import type { RulesSource, SourceChange } from "./rules-source.ts";

/** Keeps the rules up to date with their file. */
export interface RulesKeeper extends Omit<RulesAdmin, "check" | "counted"> {
  close(): Promise<void>;
}

export interface RulesKeeperOptions {
  path: string;
  /** The file with that path, and what other instances have put in its place. */
  source: RulesSource;
  engine: RuleEngine;
  /** Called with each file that was loaded after the first one. Resolves with whether all other processes decide by it; never rejects. */
  onReloaded?(file: RulesFile): Promise<boolean>;
  /** Told what came of a change of the file. */
  onChange?(reload: RulesReload, change: SourceChange): void;
  log: Logger;
}

/** More of them say no more. */
const MOST_LOGGED = 20;

/**
 * Loads the rules of a source, and again whenever they change. Rejects with a ConfigError that lists every fault if it cannot be used at first. Later, a file with
 * faults is refused, and the rules from before stay in use.
 */
export async function openRulesKeeper({
  path,
  source,
  engine,
  onReloaded = async () => true,
  onChange = () => {},
  log,
}: RulesKeeperOptions): Promise<RulesKeeper> {
  const faults = await loadFrom(await source.read());
  if (faults.length > 0) throw new ConfigError(describeRefusal(path, faults));
  log.info(loadedNow(), "rules loaded");
  let failure: RulesFailure | null = null;
  let isInForceEverywhere: Promise<boolean> = Promise.resolve(true);
  let latest: Promise<unknown> = Promise.resolve();
  const changes = source.watch((change) =>
    inTurn(async () => {
      const hadFailed = failure !== null;
      const reloaded = await reload();
      // What was written here comes back as a change of the file.
      if (reloaded.result !== "unchanged" || hadFailed) onChange(reloaded, change);
    }).catch((error) => log.error({ err: error, path }, "rules not reloaded")),
  );

  return {
    state: () => {
      const loaded = engine.loaded();
      if (loaded === null) return null;
      const { file, book } = loaded;
      return {
        path,
        version: file.version,
        loadedAt: file.readAt,
        rules: book.rules,
        deciders: book.deciders,
        failure: allFailures(),
      };
    },
    reload: () =>
      inTurn(async () => {
        await source.refresh();
        await engine.lists.poll();
        await engine.deciders.poll();
        return reload();
      }),
    counters: () => engine.loaded()?.book.counters ?? [],
    file: () => engine.loaded()?.file ?? null,
    onDisk: async () => ({ ...toOnDisk(await source.read()), readOnly: await whyReadOnly(path) }),
    replace: async (content, replaced) => {
      const { reloaded, everywhere, found } = await inTurn(async () => {
        await source.replace(content, replaced);
        return { reloaded: await reload(), everywhere: isInForceEverywhere, found: allFailures()?.faults ?? [] };
      });
      const isInForce = (await everywhere) && reloaded.result !== "refused";
      return { ...reloaded, found, inForceAt: isInForce ? Date.now() : null };
    },
    close: async () => {
      await changes.stop();
      await latest;
    },
  };

  /** Reloads follow each other, so that the last one counts. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = latest.then(work);
    latest = result.catch(() => {});
    return result;
  }

  async function reload(): Promise<RulesReload> {
    const versionBefore = engine.loaded()?.file.version ?? null;
    const result = await useFile();
    const faults = allFailures()?.faults.length ?? 0;
    return { result, versionBefore, version: engine.loaded()?.file.version ?? null, faults };
  }

  function allFailures(): RulesFailure | null {
    return failure ?? engine.lists.failure() ?? engine.deciders.failure();
  }

  async function useFile(): Promise<RulesReload["result"]> {
    const read = await source.read();
    if ("file" in read && read.file.version === engine.loaded()?.file.version) {
      if (failure !== null) log.info(loadedNow(), "rules file is again the one that is in use");
      failure = null;
      return "unchanged";
    }
    const faults = await loadFrom(read);
    if (faults.length > 0) {
      failure = { at: Date.now(), faults };
      log.error({ path, faults: faults.slice(0, MOST_LOGGED).map(describeFault) }, "rules not reloaded, the ones from before stay in use");
      return "refused";
    }
    failure = null;
    log.info(loadedNow(), "rules reloaded");
    if ("file" in read) isInForceEverywhere = onReloaded(read.file);
    return "used";
  }

  async function loadFrom(read: Awaited<ReturnType<RulesSource["read"]>>): Promise<RuleFault[]> {
    return "faults" in read ? read.faults : engine.load(read.file);
  }

  function loadedNow(): object {
    const loaded = engine.loaded();
    return { path, version: loaded?.file.version, rules: loaded?.book.rules.length };
  }
}

function describeRefusal(path: string, faults: readonly RuleFault[]): string {
  const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
  return [`The rules file ${path} has ${count}, so imhook does not start:`, ...faults.map(describeFault)].join("\n");
}
