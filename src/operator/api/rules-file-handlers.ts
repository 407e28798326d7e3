import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RulesReplacement } from "../../../generated/operator.ts";
import type { AuditDetails, AuditLog } from "../../audit/audit-log.ts";
import { changeOrigin } from "../../audit/change-origin.ts";
import { OBJECTS } from "../../audit/objects.ts";
import { ImhookError } from "../../errors.ts";
import type { RuleFault } from "../../rules/fault.ts";
import { diffLines } from "../../rules/file/diff-lines.ts";
import { versionOf } from "../../rules/file/version-of.ts";
import { MOST_FAULTS } from "../../rules/what-if/find-faults.ts";
import type { RuleRuns } from "../../rules/what-if/open-rule-runs.ts";
import { includesRole } from "./caller.ts";
import type { OperatorHandlers } from "./operation.ts";
import { type RulesAdmin, THERE_ARE_NO_RULES } from "./rules-admin.ts";
import { rulesReloadDetails } from "./rules-reload.ts";
import { readSubmittedRules } from "./submitted-rules.ts";
import { withoutQueries } from "./without-queries.ts";

type FileOperations = "getRulesFile" | "replaceRules" | "checkRules" | "getStarterRules";

/** What the handlers of the rules file are made of. */
export interface RulesFileSources {
  /** null if there are none. */
  rules: RulesAdmin | null;
  ruleRuns: Pick<RuleRuns, "check">;
  audit: Pick<AuditLog, "write">;
}

const STARTER = join(import.meta.dirname, "../../rules/starter.yaml");

/** Those beyond would wait for seconds. */
const MOST_CHECKS = 8;

/** Creates the handlers of the rules file and its text. */
export function createRulesFileHandlers({ rules, ruleRuns, audit }: RulesFileSources): Pick<OperatorHandlers, FileOperations> {
  let checking = 0;

  return {
    getRulesFile: async ({ caller }) => {
      const { inForce, admin } = inUse();
      const { content, version, faults, readOnly } = await admin.onDisk();
      const shown = (bytes: Uint8Array) => showTo(caller.role, bytes);
      const found = faults.length > 0 ? faults : (admin.state()?.failure?.faults ?? []);
      return {
        path: inForce.path,
        inForce: { version: inForce.version, loadedAt: inForce.readAt, text: shown(inForce.content) ?? "" },
        onDisk: { version, text: content && shown(content), faults: found },
        readOnly,
      };
    },
    checkRules: async ({ stream, contentType }) => {
      const file = await readSubmittedRules({ stream, contentType }, rules);
      return { version: versionOf(file.content), faults: await check(file) };
    },
    replaceRules: async ({ query: { version: replaced }, stream, contentType, caller }) => {
      const { inForce, admin } = inUse();
      const file = await readSubmittedRules({ stream, contentType }, rules);
      const faults = await check(file);
      if (faults.length > 0) return { result: "refused", version: inForce.version, inForceAt: null, faults };
      const origin = { ...changeOrigin(caller, "replaceRules", OBJECTS.rules), value: null };
      const change = describeChange(inForce.content, Buffer.from(file.content));
      // First, so that nothing is done that leaves no entry.
      await audit.write({ ...origin, before: { version: inForce.version }, after: { result: "started", ...change } });
      try {
        const outcome = await admin.replace(Buffer.from(file.content), replaced);
        const { before, after } = rulesReloadDetails(outcome, "request");
        await audit.write({ ...origin, before, after: { ...after, ...change } });
        return toReplacement(outcome);
      } catch (error) {
        await audit.write({ ...origin, before: { version: inForce.version }, after: { result: "failed", reason: String(error) } });
        throw error;
      }
    },
    getStarterRules: async () => ({ text: await readFile(STARTER, "utf8") }),
  };

  function inUse() {
    const inForce = rules?.file() ?? null;
    if (rules === null || inForce === null) throw new ImhookError("not-found", THERE_ARE_NO_RULES);
    return { admin: rules, inForce };
  }

  async function check(file: Parameters<RuleRuns["check"]>[0]): Promise<RuleFault[]> {
    if (checking >= MOST_CHECKS) throw new ImhookError("conflict", `${MOST_CHECKS} checks are waiting: come again later`);
    checking += 1;
    try {
      return await ruleRuns.check(file);
    } finally {
      checking -= 1;
    }
  }
}

function toReplacement({ result, version, inForceAt, found }: Awaited<ReturnType<RulesAdmin["replace"]>>): RulesReplacement {
  return { result, version: version ?? "", inForceAt, faults: result === "refused" ? found.slice(0, MOST_FAULTS) : [] };
}

/** null if it is not UTF-8 text. */
function showTo(role: Parameters<typeof includesRole>[0], content: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    return includesRole(role, "admin") ? text : withoutQueries(text);
  } catch {
    return null;
  }
}

/** What changes, for the audit entry, which operators may read. */
function describeChange(before: Uint8Array, after: Uint8Array): AuditDetails {
  const changed = diffLines(String(Buffer.from(before)), String(Buffer.from(after))).filter(({ kind }) => kind !== "same");
  const lines = changed.map(({ kind, text }) => `${kind === "added" ? "+" : "-"}${text.trimEnd()}`);
  const added = changed.filter(({ kind }) => kind === "added").length;
  return { linesAdded: added, linesRemoved: changed.length - added, change: withoutQueries(lines.join("\n")) };
}
