import { expect } from "@jest/globals";
import { pino } from "pino";
import { noStatistics } from "../../../src/callbacks/counters/add-statistics.ts";
import { type Config, readConfig } from "../../../src/config/config.ts";
import { ConfigError } from "../../../src/errors.ts";
import { createReloader } from "../../../src/server/cluster/reloader.ts";
import { collectStatistics, type WorkerCounts } from "../../../src/server/cluster/statistics.ts";
import { createSupervisor } from "../../../src/server/cluster/supervisor.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { createFakeWorker, type FakeWorker } from "../../support/fake-worker.ts";
import { settled } from "../../support/settled.ts";

/** What happens to the workers, or is asked of them. Numbers choose among those to which it can happen. */
export type Step =
  | { kind: "reload" | "write good settings" | "write bad settings" | "shut down" }
  | { kind: "becomes ready" | "fails to start" | "dies while starting" | "dies" | "dies while draining"; which: number }
  | { kind: "reports"; which: number; accepted: number }
  | { kind: "time passes"; milliseconds: number };

/** A worker with all that a test knows of it because it made it happen. */
interface Life {
  worker: FakeWorker;
  place: number;
  settings: number;
  state: "starting" | "serving" | "draining" | "ended";
  readyAt: number;
  counts: WorkerCounts;
  accepted: number;
  drainCalls: number;
}

/** What is right about one place for a worker, in words of the test's own. */
interface Place {
  /** Time of the restart that is due; null if there is none. */
  restartAt: number | null;
  nextDelay: number;
}

const WORKERS = 3;
const CONFIG = readConfig({ IMHOOK_WORKERS: String(WORKERS) });

/** Settings that can be told apart by a number. */
const toConfig = (version: number): Config => ({ ...CONFIG, bodyLimit: 1024 + version });
const versionOf = ({ bodyLimit }: Config) => bodyLimit - 1024;

/** The real supervisor, reloader and statistics over workers and a clock of the test, beside a model of what they should do. */
export function createClusterModel() {
  const clock = createFakeClock();
  const lives: Life[] = [];
  const places = Array.from({ length: WORKERS }, (): Place => ({ restartAt: null, nextDelay: 100 }));
  const outcomes: string[] = [];
  const statistics = collectStatistics();
  const log = pino({}, { write: (line: string) => void outcomes.push(JSON.parse(line).msg) });
  let file = { version: 0, isGood: true };
  let lastGood = 0;
  /** What the reload in progress has read; null if there is none. */
  let reloading: { version: number; place: number } | null = null;
  let reads = 0;
  let requestsSinceRead = 0;
  let deaths = 0;
  let isStarted = false;
  let closing: Promise<void> | null = null;
  let isClosed = false;

  const supervisor = createSupervisor({ config: toConfig(0), launch, log, clock });
  const reload = createReloader({ supervisor, read, log });
  const inState = (state: Life["state"]) => lives.filter((life) => life.state === state);
  const isIn = (place: number, state: Life["state"]) => inState(state).some((life) => life.place === place);

  return {
    async start(firstFails: boolean): Promise<void> {
      const started = supervisor.start();
      await settled();
      for (const life of [...lives]) {
        if (firstFails && life.place === 0) failToStart(life);
        else becomeReady(life);
      }
      await started;
      isStarted = true;
      if (firstFails) restartLater(0, 0);
      check();
    },
    async take(step: Step): Promise<void> {
      const before = outcomes.length;
      await act(step);
      await settled();
      if (outcomes.slice(before).some((message) => message.startsWith("reload"))) noteReloads(before);
      check();
    },
    /** Lets everything that was begun come to its end, and looks at what is left. */
    async finish(): Promise<void> {
      for (let round = 0; round < 100 && !isQuiet(); round += 1) {
        for (const life of [...inState("starting")]) await this.take({ kind: "becomes ready", which: lives.indexOf(life) });
        for (const life of [...inState("draining")]) await this.take({ kind: "dies while draining", which: lives.indexOf(life) });
        const [due] = clock.scheduled();
        if (due !== undefined) await this.take({ kind: "time passes", milliseconds: due });
      }
      expect({ quiet: isQuiet(), unreadRequests: requestsSinceRead }).toEqual({ quiet: true, unreadRequests: 0 });
      if (closing !== null)
        return expect({ isClosed, left: lives.filter(({ state }) => state !== "ended") }).toEqual({ isClosed: true, left: [] });
      expect(
        inState("serving")
          .map(({ place }) => place)
          .toSorted(),
      ).toEqual(places.map((_place, index) => index));
    },
    /** Versions of the settings with which workers serve. */
    versions: () => inState("serving").map(({ settings }) => settings),
    async reloadAndFinish(): Promise<void> {
      await this.take({ kind: "write good settings" });
      await this.take({ kind: "reload" });
      await this.finish();
    },
    current: () => file.version,
    isShuttingDown: () => closing !== null,
  };

  function launch({ number, config }: { number: number; config: Config }): FakeWorker {
    const place = number - 1;
    const settings = versionOf(config);
    const worker = createFakeWorker(lives.length + 1);
    worker.isStubborn = true;
    const life: Life = {
      worker,
      place,
      settings,
      state: "starting",
      readyAt: 0,
      counts: statistics.addWorker(),
      accepted: 0,
      drainCalls: 0,
    };
    const { drain } = worker;
    worker.drain = () => {
      life.drainCalls += 1;
      if (life.state !== "ended") life.state = "draining";
      return drain();
    };
    void worker.exited.then(life.counts.end);
    // One start at a time, with settings that have worked or with those of the reload, which tries each place once and in order.
    const isReload = reloading !== null && settings === reloading.version && reloading.place === place && !isRestartDue(place);
    expect({ starting: isIn(place, "starting"), isClosing: closing !== null }).toEqual({ starting: false, isClosing: false });
    if (!isReload) expect({ settings, due: !isStarted || isRestartDue(place) }).toEqual({ settings: lastGood, due: true });
    if (isReload && reloading !== null) reloading.place += 1;
    currentPlace(place).restartAt = null;
    lives.push(life);
    return worker;
  }

  function isRestartDue(place: number): boolean {
    return currentPlace(place).restartAt === clock.now();
  }

  function read(): Config {
    reads += 1;
    requestsSinceRead = 0;
    if (!file.isGood) throw new ConfigError("bad settings");
    reloading = { version: file.version, place: 0 };
    return toConfig(file.version);
  }

  async function act(step: Step): Promise<void> {
    switch (step.kind) {
      case "write good settings":
        file = { version: file.version + 1, isGood: true };
        return;
      case "write bad settings":
        file = { version: file.version + 1, isGood: false };
        return;
      case "reload":
        requestsSinceRead += 1;
        reload();
        return;
      case "shut down":
        return shutDown();
      case "time passes":
        return clock.advance(step.milliseconds);
      case "becomes ready":
        return choose("starting", step.which, becomeReady);
      case "fails to start":
        return choose("starting", step.which, failToStart);
      case "dies while starting":
        return choose("starting", step.which, (life) => {
          life.worker.die();
          failedToStart(life);
        });
      case "dies":
        return choose("serving", step.which, die);
      case "dies while draining":
        return choose("draining", step.which, (life) => {
          life.worker.die();
          life.state = "ended";
        });
      case "reports":
        return choose(undefined, step.which, (life) => report(life, step.accepted));
    }
  }

  /** Picks by the number of the life, or by what remains of a division. */
  function choose(state: Life["state"] | undefined, which: number, happen: (life: Life) => void): void {
    const candidates = state === undefined ? lives.filter((life) => life.state !== "ended") : inState(state);
    const life = candidates.find((candidate) => lives.indexOf(candidate) === which) ?? candidates[which % candidates.length];
    if (life !== undefined) happen(life);
  }

  function becomeReady(life: Life): void {
    life.worker.becomeReady();
    // One that is drained before it was ready serves nobody.
    if (life.state !== "starting") return;
    life.state = "serving";
    life.readyAt = clock.now();
    if (reloading !== null && life.settings === reloading.version) lastGood = life.settings;
    for (const other of inState("serving")) if (other !== life && other.place === life.place) other.state = "draining";
  }

  function failToStart(life: Life): void {
    life.worker.failToStart("bad certificate");
    failedToStart(life);
  }

  function failedToStart(life: Life): void {
    life.state = "ended";
    if (isStarted && !isIn(life.place, "serving")) restartLater(life.place, 0);
  }

  function die(life: Life): void {
    life.worker.die();
    life.state = "ended";
    deaths += 1;
    if (!isIn(life.place, "starting")) restartLater(life.place, clock.now() - life.readyAt);
  }

  function restartLater(index: number, lifetime: number): void {
    if (closing !== null) return;
    const place = currentPlace(index);
    const delay = lifetime >= 60_000 ? 100 : place.nextDelay;
    place.nextDelay = Math.min(2 * delay, 30_000);
    place.restartAt = clock.now() + delay;
  }

  function report(life: Life, accepted: number): void {
    life.accepted += accepted;
    const counts = noStatistics(0);
    life.counts.report({
      ...counts,
      recorded: { ...counts.recorded, accepted: life.accepted },
      load: { ...counts.load, running: 1 },
    });
  }

  function shutDown(): void {
    if (closing !== null) return;
    for (const life of [...inState("serving"), ...inState("starting")]) life.state = "draining";
    for (const place of places) place.restartAt = null;
    closing = supervisor.close().then(() => {
      isClosed = true;
    });
  }

  /** A reload that came to an end may have been followed by another, which has read settings of its own by now. */
  function noteReloads(from: number): void {
    const ended = outcomes.slice(from).filter((message) => message.startsWith("reload")).length;
    if (ended > 0 && reloadsInProgress() === 0) reloading = null;
  }

  function reloadsInProgress(): number {
    return reads - outcomes.filter((message) => message.startsWith("reload")).length;
  }

  function isQuiet(): boolean {
    return inState("starting").length + inState("draining").length + clock.scheduled().length + reloadsInProgress() === 0;
  }

  /** One comparison of everything, because there are many steps. */
  function check(): void {
    const due = places.flatMap(({ restartAt }) => (restartAt === null ? [] : [restartAt - clock.now()]));
    const { recorded, load } = statistics.total();
    expect({
      state: supervisor.state(),
      scheduled: clock.scheduled(),
      accepted: recorded.accepted,
      running: load.running,
      drained: lives.filter(({ drainCalls }) => drainCalls > 0),
      reloads: reloadsInProgress() > 1 ? "overlap" : "do not overlap",
      forgottenRequests: reloadsInProgress() === 0 ? requestsSinceRead : 0,
    }).toEqual({
      state: { wanted: WORKERS, ready: inState("serving").length, died: deaths },
      scheduled: due.toSorted((one, other) => one - other),
      accepted: lives.reduce((sum, life) => sum + life.accepted, 0),
      running: lives.filter(({ state, accepted }) => state !== "ended" && accepted > 0).length,
      drained: lives.filter(({ state, drainCalls }) => state === "draining" || (state === "ended" && drainCalls === 1)),
      reloads: "do not overlap",
      forgottenRequests: 0,
    });
  }

  function currentPlace(index: number): Place {
    const place = places[index];
    if (place === undefined) throw new Error(`there is no place ${index}`);
    return place;
  }
}
