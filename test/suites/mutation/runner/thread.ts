import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from "@stryker-mutator/api/core";
import { addEventHandler, type Event, getState, resetState, run, type State, setState } from "jest-circus";
import type { RunRequest, RunResponse, TestOutcome, ThreadData } from "./messages.ts";
import { watchForHang } from "./watch-for-hang.ts";

// Runs test files with Jest's own runner, in this thread and without Jest's module system. A file is loaded once and its tests run as often
// as there are mutants, so that a mutant costs the milliseconds of the tests that reach it.

const { NAMESPACE, ACTIVE_MUTANT_ENV_VARIABLE } = INSTRUMENTER_CONSTANTS;
const GLOBALS = new URL("./jest-globals.ts", import.meta.url).href;
const TEST_TIMEOUT_MS = 30_000;

registerHooks({
  resolve: (specifier, context, next) => (specifier === "@jest/globals" ? next(GLOBALS, context) : next(specifier, context)),
});

const { mutant: mutantWhileLoading } = workerData as ThreadData;
const coverage = { static: {}, perTest: {} };
const context: InstrumenterContext = { mutantCoverage: coverage };
Object.assign(globalThis, { [NAMESPACE]: context });
const loaded = new Map<string, State>();
let current: { file: string; request: RunRequest; outcomes: TestOutcome[] } | null = null;

addEventHandler(handleEvent);
parentPort?.on("message", answer);
const atRest = process.getActiveResourcesInfo();

async function answer(request: RunRequest): Promise<void> {
  const outcomes: TestOutcome[] = [];
  const respond = (isStuck: boolean) => {
    const hitLimitReached = (context.hitCount ?? 0) > (request.hitLimit ?? Number.POSITIVE_INFINITY);
    parentPort?.postMessage({ outcomes, coverage, hitLimitReached, isStuck } satisfies RunResponse);
  };
  const endWatch = watchForHang(atRest, () => {
    endWatch();
    respond(true);
  });
  await runTests(request, outcomes);
  endWatch();
  respond(false);
}

async function runTests(request: RunRequest, outcomes: TestOutcome[]): Promise<void> {
  context.hitCount = request.hitLimit === null ? undefined : 0;
  context.hitLimit = request.hitLimit ?? undefined;
  for (const file of request.files) {
    activate(mutantWhileLoading);
    const state = await load(file, outcomes);
    if (state === null) break;
    current = { file, request, outcomes };
    activate(request.mutant);
    await runFile(file, state, current);
    current = null;
    activate(null);
    if (isOver(request, outcomes)) break;
  }
}

/** Loads a file once. A file that fails to load counts as a failed test. */
async function load(file: string, outcomes: TestOutcome[]): Promise<State | null> {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  resetState();
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    outcomes.push({ id: file, file, name: "loads", milliseconds: 0, failure: inspect(error) });
    return null;
  }
  const state = getState();
  state.testTimeout = TEST_TIMEOUT_MS;
  loaded.set(file, state);
  return state;
}

async function runFile(file: string, state: State, { request, outcomes }: NonNullable<typeof current>): Promise<void> {
  const wanted = request.tests === null ? null : new Set(request.tests);
  setState(state);
  forget(state.rootDescribeBlock);
  state.unhandledErrors = [];
  // Jest asks for each test whether its name matches.
  state.testNamePattern = {
    test: (name: string) => (wanted === null || wanted.has(idOf(file, name))) && !isOver(request, outcomes),
  } as RegExp;
  const { unhandledErrors } = await run();
  if (unhandledErrors.length > 0)
    outcomes.push({ id: file, file, name: "ends without an error", milliseconds: 0, failure: unhandledErrors.join("\n") });
}

/** Removes what the tests of a block remember of their last run. */
function forget(block: State["rootDescribeBlock"]): void {
  for (const child of block.children) {
    if (child.type === "describeBlock") forget(child);
    else Object.assign(child, { errors: [], status: null, invocations: 0 });
  }
}

function handleEvent(event: Event): void {
  if (current === null || !("test" in event) || event.test === undefined) return;
  const { file, outcomes } = current;
  const name = nameOf(event.test);
  if (event.name === "test_started") context.currentTestId = idOf(file, name);
  if (event.name !== "test_done") return;
  context.currentTestId = undefined;
  const { errors, duration } = event.test;
  const failure = errors.length === 0 ? null : errors.map((error: unknown) => messageOf(error)).join("\n");
  outcomes.push({ id: idOf(file, name), file, name, milliseconds: duration ?? 0, failure });
}

function isOver({ bail }: RunRequest, outcomes: readonly TestOutcome[]): boolean {
  return bail && outcomes.at(-1)?.failure !== null && outcomes.length > 0;
}

/** A mutant is active in this thread, and in the threads and processes that its tests start. */
function activate(mutant: string | null): void {
  context.activeMutant = mutant ?? undefined;
  if (mutant === null) delete process.env[ACTIVE_MUTANT_ENV_VARIABLE];
  else process.env[ACTIVE_MUTANT_ENV_VARIABLE] = mutant;
}

function idOf(file: string, name: string): string {
  return `${file} ${name}`;
}

/** The name that Jest hands to a pattern: of the blocks, then of the test. */
function nameOf(test: Extract<Event, { name: "test_done" }>["test"]): string {
  const names: string[] = [test.name];
  for (let block: typeof test.parent | undefined = test.parent; block?.parent !== undefined; block = block.parent)
    names.unshift(block.name);
  return names.join(" ");
}

function messageOf(error: unknown): string {
  const [thrown] = Array.isArray(error) ? error : [error];
  return thrown instanceof Error ? thrown.message : inspect(thrown);
}
