import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { REPOSITORY } from "./support/repository.ts";

// A test that fails by chance says nothing about the change that it is run for.

const FILES = readdirSync(join(REPOSITORY, "test"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => ({ path, text: readFileSync(join(REPOSITORY, "test", path), "utf8") }));

test("there are tests to look at", () => {
  expect(FILES.length).toBeGreaterThan(100);
});

test("every property is checked with a fixed seed", () => {
  // PROPERTY (support/property.ts) has one.
  const unseeded = FILES.filter(
    ({ text }) => count(text, /\bfc\.(?:assert|check|sample)\(/g) > count(text, /\bseed(?:: \d|[,:])|\bPROPERTY[,)]/g),
  );
  expect(unseeded.map(({ path }) => path)).toEqual([]);
});

test("no test draws random numbers", () => {
  const random = FILES.filter(({ path, text }) => path !== "no-chance.test.ts" && /\bMath\.random\b|\brandom(?:Bytes|Int)\b/.test(text));
  expect(random.map(({ path }) => path)).toEqual([]);
});

/** A busy machine holds a process up for seconds. */
test("no test expects that something takes less than five seconds", () => {
  const hurried = FILES.flatMap(({ path, text }) =>
    [...text.matchAll(/performance\.now\(\) - \w+\)?\.?\)?\.toBeLessThan(?:OrEqual)?\((\d[\d_]*)\)/g)]
      .filter(([, limit = ""]) => Number(limit.replaceAll("_", "")) < 5000)
      .map(([found]) => `${path}: ${found}`),
  );
  expect(hurried).toEqual([]);
});

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
