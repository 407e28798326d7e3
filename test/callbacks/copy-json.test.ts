import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { copyJson } from "../../src/callbacks/copy-json.ts";

const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }));

test("a copy is equal, and shares nothing that can be changed", () => {
  fc.assert(
    fc.property(json, (given) => {
      // The property's own objects have prototypes that JSON does not.
      const original = JSON.parse(JSON.stringify(given));
      const copy = copyJson(original);
      expect(copy).toEqual(original);
      expect(objectsIn(copy).filter((object) => objectsIn(original).includes(object))).toEqual([]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
