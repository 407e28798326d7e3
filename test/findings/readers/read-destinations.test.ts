import { expect, test } from "@jest/globals";
import type { DestinationFigures } from "../../../src/deliveries/deliveries.ts";
import { readDestinations } from "../../../src/findings/readers/read-destinations.ts";
import { createHistogram } from "../../../src/histogram.ts";
import { MINUTE_MS, NOW } from "../figures.ts";

const FIGURES: DestinationFigures = {
  ...{ name: "social-graph", kind: "http", state: "waiting", delivered: 100, failedAttempts: 7, givenUp: 1, pruned: 0 },
  ...{ retrying: 2, held: 3, dead: 1, lagEntries: 40, lagSeconds: 1.5, failedConditions: 0 },
  ...{ attemptSeconds: createHistogram([]).counts(), failure: { since: NOW, text: "no answer" } },
};

test("counts are those of the last ten minutes, and the rest is as it is now", async () => {
  let figures = [FIGURES];
  const read = readDestinations({ figures: async () => figures });
  await read(NOW);
  figures = [{ ...FIGURES, state: "running", delivered: 150, givenUp: 2, failure: null }];
  expect(await read(NOW + 11 * MINUTE_MS)).toEqual({
    destinations: [
      {
        ...{ name: "social-graph", state: "running", retrying: 2, held: 3, dead: 1, lagEntries: 40, lagSeconds: 1.5, failure: null },
        lately: { delivered: 50, failedAttempts: 0, givenUp: 1, pruned: 0 },
      },
    ],
  });
});

test("what was pruned before the start is no news, and what is pruned from then on is", async () => {
  let figures = [{ ...FIGURES, pruned: 900 }];
  const read = readDestinations({ figures: async () => figures });
  const { destinations: first = [] } = await read(NOW);
  figures = [
    { ...FIGURES, pruned: 905 },
    { ...FIGURES, name: "new", pruned: 2 },
  ];
  const { destinations: later = [] } = await read(NOW + MINUTE_MS);
  expect([...first, ...later].map(({ name, lately }) => [name, lately.pruned])).toEqual([
    ["social-graph", 0],
    ["social-graph", 5],
    ["new", 2],
  ]);
});

test("a destination that is removed is no longer there, and one whose counts begin again counts from 0", async () => {
  let figures = [FIGURES, { ...FIGURES, name: "constructor" }];
  const read = readDestinations({ figures: async () => figures });
  const { destinations = [] } = await read(NOW);
  expect(destinations.map(({ name, lately }) => [name, lately.delivered])).toEqual([
    ["social-graph", 100],
    ["constructor", 100],
  ]);
  figures = [{ ...FIGURES, delivered: 4 }];
  const { destinations: later = [] } = await read(NOW + MINUTE_MS);
  expect(later.map(({ name, lately }) => [name, lately.delivered])).toEqual([["social-graph", 4]]);
});
