import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createRecent } from "../../../src/rules/counters/recent.ts";

test("it keeps and forgets as a list in the order of use does", () => {
  const action = fc.oneof(
    fc.record({ do: fc.constant("use" as const), key: fc.constantFrom("a", "b", "c", "d"), wait: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ do: fc.constant("forgetThrough" as const), age: fc.integer({ min: 0, max: 6 }), limit: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ do: fc.constant("forgetOldest" as const) }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const recent = createRecent<string>();
      let model: Array<{ key: string; latest: number }> = [];
      let time = 0;
      for (const one of actions) {
        if (one.do === "use") {
          time += one.wait;
          expect(recent.use(one.key, time, () => one.key)).toBe(one.key);
          model = [...model.filter(({ key }) => key !== one.key), { key: one.key, latest: time }];
        } else if (one.do === "forgetOldest") {
          expect(recent.forgetOldest()).toBe(model.shift()?.key);
        } else {
          const old = model.filter(({ latest }) => latest <= time - one.age).slice(0, one.limit);
          expect(recent.forgetThrough(time - one.age, one.limit)).toEqual(old.map(({ key }) => key));
          model = model.slice(old.length);
        }
        expect(recent.oldest()).toBe(model[0]?.latest);
      }
    }),
    { numRuns: 300, seed: 17 },
  );
});
