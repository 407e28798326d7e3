import type { Readiness } from "../../../generated/operator.ts";
import type { Clock } from "../../clock.ts";
import type { HandlersAdmin, HandlersState } from "./handlers-admin.ts";
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
  /** null or absent if there are none. */
  handlers?: HandlersAdmin | null;
  /** The file of lists, reviews and the audit log. Absent: nothing is said of it. */
  operatorFile?: Checked;
  /** null or absent if there is no file of tokens. */
  tokens?: Checked | null;
  journal: Checked;
  relations: Checked;
  /** Absent: nothing is said of it. */
  series?: Checked;
  /** Absent: nothing is said of it. */
  deliveries?: Checked;
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
  handlers: string | undefined;
  operatorFile: string | undefined;
  tokens: string | undefined;
  series: string | undefined;
  deliveries: string | undefined;
}

/** Anyone may ask for readiness, and a check of the journal costs a commit. */
const INTERVAL_MS = 1000;

/** Time that a part has for its check that yields to callbacks, in milliseconds. */
const LONGEST_CHECK_MS = 2000;

/** Returns a function that tells whether imhook is ready. It checks the parts at most once per second, or when the number of workers changes. */
export function createReadiness(parts: CheckedParts, clock: Clock): () => Promise<Readiness> {
  let latest: Result | null = null;
  return async function readiness() {
    const workers = parts.workers.state();
    if (latest === null || isOutdated(latest, workers, clock.now())) latest = startChecks(workers);
    const { needed, rules, handlers, operatorFile, series, deliveries, tokens } = await latest.checks;
    return {
      ready: Object.values(needed).every((result) => result === "ok"),
      checks: needed,
      workers,
      ...describeRules(parts.rules?.state() ?? null, rules),
      ...describeHandlers(parts.handlers?.state() ?? null, handlers),
      ...(operatorFile !== undefined && { operatorFile }),
      ...(series !== undefined && { series }),
      ...(deliveries !== undefined && { deliveries }),
      ...(tokens !== undefined && { tokens }),
    };
  };

  function startChecks(workers: Readiness["workers"]): Result {
    const result: Result = { checks: runChecks(parts, clock), endedAt: null, workers };
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
  const refused = `${state.path} or a file that it names changed and was refused at ${new Date(at).toISOString()} (faults: ${faults.length})`;
  return { rules: `${refused}: the rules from before stay in use; GET /api/rules has the faults` };
}

/** Nor of what the handlers are. */
function describeHandlers(state: HandlersState | null, checked = "ok"): Pick<Readiness, "handlers"> {
  if (state === null) return {};
  const { module } = state;
  if (module === null && checked === "ok") return {};
  if (module === null || module.failure === null) return { handlers: checked };
  const refused = `${module.path} was read again and refused at ${new Date(module.failure.at).toISOString()}`;
  return { handlers: `${refused}: the handlers from before stay in use; the log and GET /api/statistics have the reason` };
}

function isOutdated({ endedAt, workers }: Result, current: Readiness["workers"], now: number): boolean {
  if (workers.ready !== current.ready || workers.died !== current.died) return true;
  return endedAt !== null && now - endedAt >= INTERVAL_MS;
}

async function runChecks(parts: CheckedParts, clock: Clock): Promise<Checks> {
  const [journal, relations, workers, rules, handlers, operatorFile, series, deliveries, tokens] = await Promise.all([
    resultOf(parts.journal),
    resultOf(parts.relations),
    resultOf(parts.workers),
    parts.rules && resultOf(parts.rules),
    parts.handlers && resultOf(parts.handlers),
    parts.operatorFile && resultOf(parts.operatorFile),
    parts.series && resultOf(parts.series),
    parts.deliveries && resultInTime(parts.deliveries, clock),
    parts.tokens && resultOf(parts.tokens),
  ]);
  return {
    needed: { journal, relations, workers },
    rules: rules ?? undefined,
    handlers: handlers ?? undefined,
    operatorFile,
    series,
    deliveries,
    tokens: tokens ?? undefined,
  };
}

function resultOf(part: Checked): Promise<string> {
  return part.check().then(
    () => "ok",
    (error: Error) => error.message,
  );
}

/** Whoever asks does not wait for a part that callbacks do not need. */
async function resultInTime(part: Checked, clock: Clock): Promise<string> {
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const cancel = clock.after(LONGEST_CHECK_MS, () => resolve(`no answer within ${LONGEST_CHECK_MS / 1000} s`));
  const result = await Promise.race([resultOf(part), late]);
  cancel();
  return result;
}
