import { randomUUID } from "node:crypto";
import type { Replay, ReplayChange } from "../../../../../generated/operator.ts";
import { assertCondition } from "../../../../deliveries/definition/check-requested.ts";
import type { AskedReplay } from "../../../../deliveries/deliveries.ts";
import { ImhookError } from "../../../../errors.ts";
import type { CommittedReader } from "../../../../journal/committed-reader.ts";
import { find, type OperatorEnvironment } from "./environment.ts";

/** What operators ask about replays, and change. */
export interface ReplayProcedures {
  listReplays(): Promise<Replay[]>;
  getReplay(id: string): Promise<Replay>;
  startReplay(asked: AskedReplay): Promise<Replay>;
  changeReplay(changed: { id: string; change: ReplayChange }): Promise<Replay>;
  cancelReplay(id: string): Promise<Replay>;
}

/** Time by which entries can be recorded after others that were received later, in milliseconds. */
const LATENESS_MS = 60_000;

export function createReplayProcedures(environment: OperatorEnvironment): ReplayProcedures {
  const { store, journal, runs } = environment;

  return {
    listReplays: () => store.replays.list(),
    getReplay: get,
    startReplay: async (asked) => {
      const { destination, since, until, when, rate, dryRun, startedBy } = asked;
      const { definition } = (await find(environment, destination)).destination;
      if (until !== null && until <= since) throw new ImhookError("bad-request", "until must be after since");
      if (when !== null) assertCondition(when, definition.commands);
      const startedAt = Date.now();
      const id = randomUUID();
      const positions = await positionsOf(journal, since, until);
      const replay = { id, destination, dryRun, since, until: until ?? startedAt, when, rate, startedBy, startedAt, ...positions };
      if (!(await store.replays.start(replay))) throw new ImhookError("conflict", `${destination} has a replay that has not ended`);
      runs.get(destination)?.wake();
      return get(id);
    },
    changeReplay: async ({ id, change: { paused, rate } }) => {
      await get(id);
      if (!(await store.replays.change(id, { isPaused: paused, rate }))) throw new ImhookError("conflict", "the replay has ended");
      return get(id);
    },
    cancelReplay: async (id) => {
      const { endedAt } = await get(id);
      if (endedAt === null) await store.replays.cancel(id);
      return get(id);
    },
  };

  async function get(id: string): Promise<Replay> {
    const replay = await store.replays.get(id);
    if (replay === undefined) throw new ImhookError("not-found", `there is no replay ${id}`);
    return replay;
  }
}

/** Positions between which everything was received from `since` on and before `until`. Others are between them, too. */
async function positionsOf(journal: CommittedReader, since: number, until: number | null): Promise<{ after: number; end: number }> {
  const newest = await journal.newestPosition();
  const after = Math.min(newest, (await journal.beforeReceipt(since)).position);
  const end = until === null ? newest : (await journal.beforeReceipt(until + LATENESS_MS)).position;
  return { after, end: Math.max(after, Math.min(newest, end)) };
}
