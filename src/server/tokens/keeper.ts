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
  /** Reads the file again, and resolves when what it says is in use or was refused. */
  reload(): Promise<TokensReload>;
  /** Resolves if the file as it is now is in use; rejects with what anyone may know of the reason if not. */
  check(): Promise<void>;
}

/** What came of reading the file again. */
export type TokensReload = { result: "used" | "unchanged"; changes: TokenChanges } | { result: "refused"; faults: RuleFault[] };

export interface TokensKeeperOptions {
  path: string;
  /** Tokens that are accepted beside those of the file. */
  others: readonly Token[];
  /** Told what came of a change of the file. */
  onReload?(reload: TokensReload): void;
  log: Pick<Logger, "info" | "warn" | "error">;
  pollMs?: number;
}

/** More of them say no more. */
const MOST_LOGGED = 20;

/**
 * Reads a file of tokens, and again whenever it changes. Rejects with a ConfigError that lists every fault if it cannot be used at first. Later, a file
 * with faults is refused, and the tokens from before stay in use.
 */
export async function openTokensKeeper({ path, others, onReload = () => {}, log, pollMs }: TokensKeeperOptions): Promise<TokensKeeper> {
  const first = await read();
  if ("faults" in first) throw new ConfigError(describeRefusal(path, first.faults));
  let inFile = first.tokens;
  const current = createCurrentTokens([...others, ...inFile]);
  log.info({ path, tokens: inFile.length }, "tokens loaded");
  /** When the file as it is now was refused, in milliseconds since 1970; null if it is in use. */
  let refusedAt: number | null = null;
  let latest: Promise<unknown> = Promise.resolve();
  const changes = watchFileChanges(path, async () => onReload(await inTurn(reload)), pollMs);

  return {
    tokens: current,
    reload: () => inTurn(reload),
    check: async () => {
      if (refusedAt === null) return;
      const when = new Date(refusedAt).toISOString();
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
    if ("faults" in found) {
      refusedAt = Date.now();
      const faults = found.faults.slice(0, MOST_LOGGED).map(describeFault);
      log.error({ path, faults }, "tokens not reloaded, the ones from before stay in use");
      return { result: "refused", faults: found.faults };
    }
    refusedAt = null;
    const compared = compareTokens(inFile, found.tokens);
    inFile = found.tokens;
    current.replace([...others, ...inFile], Date.now());
    log.info({ path, tokens: inFile.length, ...compared }, "tokens reloaded");
    return { result: Object.values(compared).some((names) => names.length > 0) ? "used" : "unchanged", changes: compared };
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
