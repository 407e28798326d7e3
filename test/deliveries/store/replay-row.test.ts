import { describe, expect, test } from "@jest/globals";
import { type CountedReplayRow, toReplay } from "../../../src/deliveries/store/rows/replay-row.ts";

const ROW: CountedReplayRow = {
  ...{ id: "019a9f1c-7a00-7000-8000-000000000005", destination: "graph", state: "running", dry_run: 0 },
  ...{ since: 1, until_time: 2, condition: null, rate: null, started_at: 3, ended_at: null, started_by: null },
  ...{ after_position: 10, end_position: 110, examined: 4, matching: 5 },
  ...{ delivered: 0, failed_attempts: 0, retrying: 0, held: 0, dead: 0 },
};

describe("no more is delivered than matches", () => {
  test("while some deliveries of a callback have arrived, and the others have not", () => {
    expect(toReplay({ ...ROW, delivered: 6 })).toMatchObject({ matching: 6, delivered: 6, examined: 4, total: 100 });
    expect(toReplay({ ...ROW, delivered: 4, retrying: 1, held: 1, dead: 1 })).toMatchObject({ matching: 7 });
  });

  test("what matches and has not been tried yet counts", () => {
    expect(toReplay({ ...ROW, delivered: 3 })).toMatchObject({ matching: 5, delivered: 3 });
  });
});
