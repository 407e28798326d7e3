import type { Readiness } from "../../../generated/operator.ts";
import type { Clock } from "../../clock.ts";
import type { RulesAdmin, RulesState } from "./rules-admin.ts";
import type { Workers } from "./workers.ts";

/** Something that can be checked. */
export interface Checked {
  /** Resolves if all is well; rejects with the reason if it is not. */
  check(): Promise<void>;
}

/** Parts of imhook, by the names under which their results are shown. */
export interface CheckedParts {
  /** null or absent if there are none. */
  rules?: Pick<RulesAdmin, "state" | "check"> | null;
  /** The file of lists and reviews. Absent: nothing is said of it. */
  operatorFile?: Checked;
  journal: Checked;
  relations: Checked;
  /** Absent: nothing is said of it. */
  series?: Checked;
  workers: Workers;
}

interface Result {
  checks: Promise<Checks>;
  /** null while the checks run. */
  endedAt: number | null;
  workers: Readiness["workers"];
}

/** What the checks found: `ok` or what is wrong. */
interface Checks {
  /** What callbacks need. */
  needed: Readiness["checks"];
  /** What callbacks are answered without; undefined if it is absent. */
  rules: string | undefined;
  operatorFile: string | undefined;
  series: string | undefined;
}

/** Anyone may ask for readiness, and a check of the journal costs a commit. */
const INTERVAL_MS = 1000;

/** Returns a function that tells whether imhook is ready. It checks the parts at most once per second, or when the number of workers changes. */
export function createReadiness(parts: CheckedParts, clock: Clock): () => Promise<Readiness> {
  let latest: Result | null = null;
  return async function readiness() {
    const workers = parts.workers.state();
    if (latest === null || isOutdated(latest, workers, clock.now())) latest = startChecks(workers);
    const { needed, rules, operatorFile, series } = await latest.checks;
    return {
      ready: Object.values(needed).every((result) => result === "ok"),
      checks: needed,
      workers,
      ...describeRules(parts.rules?.state() ?? null, rules),
      ...(operatorFile !== undefined && { operatorFile }),
      ...(series !== undefined && { series }),
    };
  };

  function startChecks(workers: Readiness["workers"]): Result {
    const result: Result = { checks: runChecks(parts), endedAt: null, workers };
    void result.checks.then(() => {
      result.endedAt = clock.now();
    });
    return result;
  }
}

/** Anyone may ask for readiness, so it says nothing of what the rules are. */
function describeRules(state: RulesState | null, checked = "ok"): Pick<Readiness, "rules"> {
  if (state === null) return {};
  if (state.failure === null) return { rules: checked };
  const { at, faults } = state.failure;
  const refused = `${state.path} or its list files changed and were refused at ${new Date(at).toISOString()} (faults: ${faults.length})`;
  return { rules: `${refused}: the rules from before stay in use; GET /api/rules has the faults` };
}

function isOutdated({ endedAt, workers }: Result, current: Readiness["workers"], now: number): boolean {
  if (workers.ready !== current.ready || workers.died !== current.died) return true;
  return endedAt !== null && now - endedAt >= INTERVAL_MS;
}

async function runChecks(parts: CheckedParts): Promise<Checks> {
  const [journal, relations, workers, rules, operatorFile, series] = await Promise.all([
    resultOf(parts.journal),
    resultOf(parts.relations),
    resultOf(parts.workers),
    parts.rules && resultOf(parts.rules),
    parts.operatorFile && resultOf(parts.operatorFile),
    parts.series && resultOf(parts.series),
  ]);
  return { needed: { journal, relations, workers }, rules: rules ?? undefined, operatorFile, series };
}

function resultOf(part: Checked): Promise<string> {
  return part.check().then(
    () => "ok",
    (error: Error) => error.message,
  );
}
