import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Logger } from "pino";
import { ConfigError } from "../../errors.ts";
import { watchFileChanges } from "../../file-changes.ts";
import { createCurrentTokens } from "../../operator/tokens/current-tokens.ts";
import { readTokens } from "../../operator/tokens/read-tokens.ts";
import type { Token, Tokens } from "../../operator/tokens/tokens.ts";
import type { RuleFault } from "../../rules/fault.ts";
import { describeFault } from "../rules/describe-faults.ts";
import { compareTokens, type TokenChanges } from "./compare-tokens.ts";
import { readTokensFile } from "./tokens-file.ts";

/** Keeps the tokens up to date with their file. */
export interface TokensKeeper extends AsyncDisposable {
  tokens: Tokens;
  /** The file as it is now, if it is not in use; null if it is. */
  failure(): TokensFailure | null;
  /** Reads the file again, and resolves when what it says is in use or was refused. */
  reload(): Promise<TokensReload>;
  /** Resolves if the file as it is now is in use; rejects with what anyone may know of the reason if not. */
  check(): Promise<void>;
}

/** A file that was refused. Its faults are for those who may read it. */
export interface TokensFailure {
  /** When it was refused, in milliseconds since 1970. */
  at: number;
  /** Its name. */
  files: [string];
  /** Number of faults. */
  faults: number;
}

/** What came of reading the file again. */
export interface TokensReload {
  /** Whether the file is in use as it is now: newly, as before, or not because of its faults. */
  result: "used" | "unchanged" | "refused";
  /** What changed by it. */
  changes: TokenChanges;
  /** Number of tokens of the file that was in use, and of the one that is. */
  tokensBefore: number;
  tokens: number;
  faults: number;
}

export interface TokensKeeperOptions {
  path: string;
  /** Tokens that are accepted beside those of the file. */
  others: readonly Token[];
  /** Told what came of a change of the file. */
  onChange?(reload: TokensReload): void;
  log: Pick<Logger, "info" | "warn" | "error">;
  pollMs?: number;
}

/** More of them say no more. */
const MOST_LOGGED = 20;

/**
 * Reads a file of tokens, and again whenever it changes. Rejects with a ConfigError that lists every fault if it cannot be used at first. Later, a file
 * with faults is refused, and the tokens from before stay in use.
 */
export async function openTokensKeeper({ path, others, onChange = () => {}, log, pollMs }: TokensKeeperOptions): Promise<TokensKeeper> {
  const first = await read();
  if ("faults" in first) throw new ConfigError(describeRefusal(path, first.faults));
  let inFile = first.tokens;
  const current = createCurrentTokens([...others, ...inFile]);
  log.info({ path, tokens: inFile.length }, "tokens loaded");
  let failure: TokensFailure | null = null;
  let latest: Promise<unknown> = Promise.resolve();
  const changes = watchFileChanges(path, async () => onChange(await inTurn(reload)), pollMs);

  return {
    tokens: current,
    failure: () => failure,
    reload: () => inTurn(reload),
    check: async () => {
      if (failure === null) return;
      const when = new Date(failure.at).toISOString();
      throw new Error(`the file of tokens changed and was refused at ${when}: the tokens from before stay in use; the log has the faults`);
    },
    [Symbol.asyncDispose]: async () => {
      changes.stop();
      await latest;
    },
  };

  /** Reloads follow each other, so that the last one counts. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = latest.then(work);
    latest = result;
    return result;
  }

  async function reload(): Promise<TokensReload> {
    const found = await read();
    const before = inFile;
    if ("faults" in found) {
      failure = { at: Date.now(), files: [basename(path)], faults: found.faults.length };
      const faults = found.faults.slice(0, MOST_LOGGED).map(describeFault);
      log.error({ path, faults }, "tokens not reloaded, the ones from before stay in use");
      return describeReload("refused", before, before, found.faults.length);
    }
    failure = null;
    inFile = found.tokens;
    current.replace([...others, ...inFile], Date.now());
    const reloaded = describeReload(isDeepStrictEqual(before, inFile) ? "unchanged" : "used", before, inFile, 0);
    log.info({ path, tokens: inFile.length, ...reloaded.changes }, "tokens reloaded");
    return reloaded;
  }

  async function read(): Promise<{ tokens: Token[] } | { faults: RuleFault[] }> {
    const found = await readTokensFile(path);
    if ("faults" in found) return found;
    const { content, openMode } = found.file;
    if (openMode !== null)
      log.warn({ path, mode: openMode }, "every user of this machine can read the file of tokens; run chmod o-r on it");
    const { tokens, faults } = readTokens(path, content, others);
    return faults.length > 0 ? { faults } : { tokens };
  }
}

function describeRefusal(path: string, faults: readonly RuleFault[]): string {
  const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
  return [`The file of tokens ${path} has ${count}, so imhook does not start:`, ...faults.map(describeFault)].join("\n");
}

function describeReload(result: TokensReload["result"], before: readonly Token[], after: readonly Token[], faults: number): TokensReload {
  return { result, changes: compareTokens(before, after), tokensBefore: before.length, tokens: after.length, faults };
}
