import { describe, expect, test } from "@jest/globals";
import { fromLocalTime, toLocalTime } from "../../../../src/console/pages/deliveries/parts/local-time.ts";
import { speedOf, timeLeft, withSample } from "../../../../src/console/pages/deliveries/replays/progress.ts";
import { toReplayDraft, toReplayRequest, toSameRequest } from "../../../../src/console/pages/deliveries/replays/replay-draft.ts";
import { replayOf } from "../../../support/delivery-examples.ts";

const NOW = new Date(2026, 6, 2, 12, 30, 15, 250).getTime();

describe("the form of a replay", () => {
  test("begins a day ago, to the minute, and ends now", () => {
    const draft = toReplayDraft({ destination: "graph" }, NOW);
    expect(draft).toEqual({ destination: "graph", since: "2026-07-01T12:30:00", until: "", when: "", rate: "" });
    expect(toReplayRequest(draft, true)).toEqual({ destination: "graph", since: new Date(2026, 6, 1, 12, 30).getTime(), dryRun: true });
  });

  test("has what the address says, to the millisecond", () => {
    const draft = toReplayDraft({ destination: "graph", since: String(NOW), until: String(NOW + 1), when: "true", rate: "5/s" }, NOW);
    expect(toReplayRequest(draft, false)).toEqual({
      destination: "graph",
      since: NOW,
      until: NOW + 1,
      when: "true",
      rate: "5/s",
      dryRun: false,
    });
  });

  test.each(["", "yesterday", "-1", "1".repeat(400)])("does not mind that the address says %p", (since) => {
    expect(toReplayDraft({ since }, NOW).since).toBe("2026-07-01T12:30:00");
  });
});

test("times survive the field in which they are written", () => {
  for (const at of [0, NOW, 1_767_264_000_000]) expect(fromLocalTime(toLocalTime(at))).toBe(at);
});

test("what was counted is delivered with the same time and limits", () => {
  const replay = replayOf({ destination: "graph", dryRun: true, since: 1, until: 2, when: "true", rate: "5/s" });
  expect(toSameRequest(replay)).toEqual({ destination: "graph", since: 1, until: 2, when: "true", rate: "5/s", dryRun: false });
  expect(toSameRequest({ ...replay, when: null, rate: null })).toEqual({ destination: "graph", since: 1, until: 2, dryRun: false });
});

describe("speed and time left", () => {
  test("follow from the last seconds", () => {
    const early = [{ at: 0, examined: 0 }];
    const samples = withSample(withSample(early, { at: 20_000, examined: 100 }), { at: 22_000, examined: 300 });
    expect(samples).toHaveLength(2);
    expect(speedOf(samples)).toBe(100);
    expect(timeLeft({ examined: 300, total: 1050 }, 100)).toBe(8000);
    expect(timeLeft({ examined: 300, total: 20_350 }, 100)).toBe(4 * 60_000);
  });

  test("cannot be said at first, while nothing moves, and at the end", () => {
    expect(
      [
        [],
        [{ at: 0, examined: 5 }],
        [
          { at: 0, examined: 5 },
          { at: 1000, examined: 5 },
        ],
      ].map(speedOf),
    ).toEqual([null, null, null]);
    expect([timeLeft({ examined: 0, total: 9 }, null), timeLeft({ examined: 9, total: 9 }, 5)]).toEqual([null, null]);
  });
});
