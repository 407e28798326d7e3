import type { RuleCounts, RulesInUse } from "../../../generated/operator.ts";
import { NOT_ASKED } from "../../callbacks/counters/decider-counts.ts";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import { ImhookError } from "../../errors.ts";
import { type RulesAdmin, THERE_ARE_NO_RULES } from "./rules-admin.ts";

/** The handlers of the rules' operations. */
export interface RulesHandlers {
  getRules(): RulesInUse;
  reloadRules(): Promise<RulesInUse>;
}

const NOTHING: RuleCounts = { matched: 0, shadow: 0, failed: 0 };

/** `rules` is null if there are none. */
export function createRulesHandlers(rules: RulesAdmin | null, statistics: () => CallbackStatistics): RulesHandlers {
  return {
    getRules: () => show(rules),
    reloadRules: async () => {
      await rules?.reload();
      return show(rules);
    },
  };

  function show(admin: RulesAdmin | null): RulesInUse {
    const state = admin?.state() ?? null;
    if (state === null) throw new ImhookError("not-found", THERE_ARE_NO_RULES);
    const { rules: ruleCounts, deciders: deciderCounts } = statistics();
    const { loadedAt, counts } = ruleCounts;
    return {
      ...state,
      rules: state.rules.map(({ name, effect, mode, until, commands, line }) => ({
        ...{ name, effect, mode, until, line },
        commands: [...commands],
        // Workers report what they counted once per second; counts of the rules from before are not these.
        counts: (loadedAt === state.loadedAt ? counts[name] : undefined) ?? NOTHING,
      })),
      deciders: state.deciders.map(({ name, url, timeout, concurrency, secretFile, line }) => ({
        ...{ name, timeout, concurrency, line },
        // A query may have a secret in it.
        url: url.replace(/[?#].*/s, ""),
        signed: secretFile !== null,
        counts: deciderCounts[name] ?? NOT_ASKED,
      })),
    };
  }
}
