import type { RuleCounts, RulesInUse } from "../../../generated/operator.ts";
import type { AuditLog } from "../../audit/audit-log.ts";
import { changeOrigin } from "../../audit/change-origin.ts";
import { OBJECTS } from "../../audit/objects.ts";
import { NOT_ASKED } from "../../callbacks/counters/decider-counts.ts";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import { ImhookError } from "../../errors.ts";
import type { OperatorHandlers } from "./operation.ts";
import { type RulesAdmin, THERE_ARE_NO_RULES } from "./rules-admin.ts";
import { rulesReloadDetails } from "./rules-reload.ts";

const NOTHING: RuleCounts = { matched: 0, shadow: 0, failed: 0 };

/** What the rules' operations are made of. */
export interface RulesSources {
  /** null if there are none. */
  rules: RulesAdmin | null;
  audit: Pick<AuditLog, "write">;
  statistics(): CallbackStatistics;
}

/** Creates the handlers of the rules in use. */
export function createRulesHandlers({ rules, audit, statistics }: RulesSources): Pick<OperatorHandlers, "getRules" | "reloadRules"> {
  return {
    getRules: () => show(rules),
    reloadRules: async ({ caller }) => {
      if (rules === null) return show(rules);
      const origin = { ...changeOrigin(caller, "reloadRules", OBJECTS.rules), value: null };
      // First, so that nothing is done that leaves no entry.
      await audit.write({ ...origin, before: null, after: { cause: "request", result: "started" } });
      await audit.write({ ...origin, ...rulesReloadDetails(await rules.reload(), "request") });
      return show(rules);
    },
  };

  function show(admin: RulesAdmin | null): RulesInUse {
    const state = admin?.state() ?? null;
    if (state === null) throw new ImhookError("not-found", THERE_ARE_NO_RULES);
    const { rules: ruleCounts, deciders: deciderCounts } = statistics();
    // Workers report what they counted once per second; counts of the rules from before are not these.
    const counts = new Map(ruleCounts.loadedAt === state.loadedAt ? Object.entries(ruleCounts.counts) : []);
    const ofDeciders = new Map(Object.entries(deciderCounts));
    return {
      ...state,
      rules: state.rules.map(({ name, effect, on, when, mode, until, commands, line }) => ({
        ...{ name, effect, on: [...on], when, mode, until, line },
        commands: [...commands],
        counts: counts.get(name) ?? NOTHING,
      })),
      deciders: state.deciders.map(({ name, url, timeout, concurrency, secretFile, line }) => ({
        ...{ name, timeout, concurrency, line },
        // A query may have a secret in it.
        url: url.replace(/[?#].*/s, ""),
        signed: secretFile !== null,
        counts: ofDeciders.get(name) ?? NOT_ASKED,
      })),
    };
  }
}
