import { dirname, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Logger } from "pino";
import type { AllDeciderCounts } from "../../callbacks/counters/decider-counts.ts";
import type { RulesFailure } from "../../operator/api/rules-admin.ts";
import type { DeciderLookup } from "../../rules/data.ts";
import type { OpenDecider } from "../../rules/deciders/open-decider.ts";
import { type WatchedSecrets, watchSecrets } from "../../rules/deciders/watch-secrets.ts";
import type { RuleFault } from "../../rules/fault.ts";
import type { DeciderDefinition } from "../../rules/file/definition.ts";
import { describeFault } from "./describe-faults.ts";

/** The deciders of a rules file, in a process. */
export interface RuleDeciders {
  /**
   * Opens the deciders of another rules file beside those in use. Deciders that are defined as before are kept. If secret files have faults, resolves
   * with them, and nothing is left open.
   *
   * @param rulesFile Paths of secret files are relative to it.
   */
  prepare(definitions: readonly DeciderDefinition[], rulesFile: string): Promise<PreparedDeciders | { faults: RuleFault[] }>;
  counts(): AllDeciderCounts;
  /** What is wrong with secret files that have changed, and since when; the secrets from before stay in use. null if nothing is. */
  failure(): RulesFailure | null;
  /** Looks at the secret files now, beside the regular looks. */
  poll(): Promise<void>;
  close(): Promise<void>;
}

/** Deciders that are open. */
export interface PreparedDeciders extends DeciderLookup {
  faults?: never;
  /** Puts them in the place of those in use, and closes the deciders that are not needed any more. */
  use(): void;
  /** Closes what was opened for them. */
  discard(): void;
}

interface DefinedDecider {
  faults?: never;
  definition: DeciderDefinition;
  /** Of its secret file; null if it has none. */
  path: string | null;
  decider: OpenDecider;
  /** null if questions are not signed. */
  secrets: WatchedSecrets | null;
}

export interface RuleDecidersOptions {
  log: Logger;
  /** How long a decider that is not needed any more can still be asked, for callbacks that the rules from before decide. */
  lingerMs?: number;
}

/** Longer than any budget. */
const LINGER_MS = 70_000;

export function createRuleDeciders({ log, lingerMs = LINGER_MS }: RuleDecidersOptions): RuleDeciders {
  let deciders: ReadonlyMap<string, DefinedDecider> = new Map();
  const opened = new Set<DefinedDecider>();
  const lingering = new Map<DefinedDecider, NodeJS.Timeout>();

  return {
    prepare: async (definitions, rulesFile) => {
      const defined = await Promise.all(definitions.map((definition) => keepOrOpen(definition, rulesFile)));
      const faults = defined.flatMap((one) => one.faults ?? []);
      const sound = defined.filter((one) => one.faults === undefined);
      const discard = () => sound.filter((one) => deciders.get(one.definition.name) !== one).forEach(close);
      if (faults.length === 0) return toPrepared(new Map(sound.map((one) => [one.definition.name, one])), discard);
      discard();
      return { faults };
    },
    counts: () => Object.fromEntries([...deciders].map(([name, { decider }]) => [name, decider.counts()])),
    failure: () => {
      const refused = [...deciders.values()].flatMap(({ secrets }) => secrets?.refused() ?? []);
      if (refused.length === 0) return null;
      return { at: Math.max(...refused.map(({ at }) => at)), faults: refused.flatMap(({ faults }) => faults) };
    },
    poll: async () => {
      await Promise.all([...deciders.values()].map(({ secrets }) => secrets?.poll()));
    },
    close: async () => {
      await Promise.all([...opened].map(close));
    },
  };

  function toPrepared(prepared: ReadonlyMap<string, DefinedDecider>, discard: () => void): PreparedDeciders {
    return {
      ask: async (name, asking, use) => {
        const found = prepared.get(name);
        // The rules were checked, so there is one.
        if (found === undefined) throw new Error(`there is no decider ${name}`);
        return found.decider.ask(asking, use);
      },
      use: () => {
        deciders = prepared;
        const unused = [...opened].filter((one) => prepared.get(one.definition.name) !== one && !lingering.has(one));
        for (const one of unused) lingering.set(one, setTimeout(close, lingerMs, one).unref());
      },
      discard,
    };
  }

  async function close(one: DefinedDecider): Promise<void> {
    clearTimeout(lingering.get(one));
    lingering.delete(one);
    opened.delete(one);
    one.secrets?.stop();
    await one.decider.close();
  }

  async function keepOrOpen(definition: DeciderDefinition, rulesFile: string): Promise<DefinedDecider | { faults: RuleFault[] }> {
    const { name, secretFile } = definition;
    const path = secretFile === null ? null : resolve(dirname(rulesFile), secretFile);
    const known = deciders.get(name);
    const isKnown = known?.path === path && isDeepStrictEqual({ ...known.definition, line: 0 }, { ...definition, line: 0 });
    return isKnown && known !== undefined ? known : open(definition, path);
  }

  async function open(definition: DeciderDefinition, path: string | null): Promise<DefinedDecider | { faults: RuleFault[] }> {
    const secrets = path === null ? null : await watchSecrets({ path, name: definition.secretFile ?? path }, onChange);
    if (secrets !== null && "faults" in secrets) return secrets;
    // Most rules ask nobody, and do not need this code.
    const { openDecider } = await import("../../rules/deciders/open-decider.ts");
    const { name } = definition;
    const decider = openDecider({
      definition,
      secrets: () => secrets?.latest() ?? [],
      onOpened: ({ message }) =>
        log.warn({ decider: name, failure: message }, "decider failed again and again, it is left alone for some seconds"),
      onClosed: () => log.info({ decider: name }, "decider answers again"),
    });
    const defined = { definition, path, decider, secrets };
    opened.add(defined);
    return defined;

    function onChange(faults: RuleFault[]): void {
      if (faults.length === 0) log.info({ decider: definition.name }, "secrets of a decider read again");
      else
        log.error(
          { decider: definition.name, faults: faults.map(describeFault) },
          "secrets of a decider not read, the ones from before stay in use",
        );
    }
  }
}
