import { expect, test } from "@jest/globals";
import { FEED_FILTERS, toFeedQuery, toListQuery } from "../../../../src/console/pages/live/feed-filters.ts";
import { readDocument } from "../../../../src/openapi/read-document.ts";

test("the filters of the page are those of the feed", () => {
  // `after` and `Last-Event-ID` are the feed's own parameters, and stand in no file of their own.
  const operation = readDocument("operator").paths["/api/live"]?.get as { parameters?: Array<{ $ref?: string }> } | undefined;
  const shared = (operation?.parameters ?? []).flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? []);
  expect(FEED_FILTERS.toSorted()).toEqual(shared.toSorted());
});

test("the feed begins with what is new, whatever the list below begins with", () => {
  const filters = { actor: "alice", since: "30m", until: "5m", group: "" };
  expect(toFeedQuery(filters)).toEqual({ actor: "alice" });
  expect(toListQuery(filters)).toMatchObject({ actor: "alice", since: "30m" });
  expect(toListQuery(filters)).not.toHaveProperty("until");
});
