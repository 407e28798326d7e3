import { expect, test } from "@jest/globals";
import { isReloadWorthwhile } from "../../../src/console/shell/failed-start.ts";

test("a page is loaded again once, another one too, and the first one later", () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  const worthwhile = (path: string, now: number) => isReloadWorthwhile(path, now, storage);
  expect(worthwhile("/rules", 100_000)).toBe(true);
  expect(worthwhile("/rules", 129_999)).toBe(false);
  expect(worthwhile("/live", 129_999)).toBe(true);
  expect(worthwhile("/rules", 129_999)).toBe(true);
  expect(worthwhile("/rules", 160_000)).toBe(true);
});
