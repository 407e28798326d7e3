import { expect, test } from "@jest/globals";
import { toCountQuery, toListQuery } from "../../../../../src/console/pages/review/queue/queue-filters.ts";

test.each([
  [{}, { state: "open", order: "oldest" }],
  [{ state: "all" }, { order: "oldest" }],
  [
    { state: "rejected", order: "newest", user: "alice" },
    { state: "rejected", order: "newest", actor: "alice" },
  ],
  [
    { state: "nonsense", order: "nonsense", sender: "nobody" },
    { state: "open", order: "oldest" },
  ],
  [
    { rule: "links", sender: "openim", app: "sample" },
    { state: "open", order: "oldest", rule: "links", sender: "openim", app: "sample" },
  ],
])("the address %j asks for %j", (filters, query) => expect(toListQuery(filters)).toEqual(query));

test("counts are asked for without the state", () => {
  expect(toCountQuery({ state: "approved", order: "newest", user: "bob", rule: "words" })).toEqual({ actor: "bob", rule: "words" });
});
