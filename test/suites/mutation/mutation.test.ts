import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { run } from "../../support/run.ts";
import { withFolder } from "../suite.ts";
import { ACCEPTED_FILE, readAccepted } from "./accepted.ts";
import { changedFiles, sourcesOf } from "./changed-files.ts";
import { FAULTS } from "./faults/faults.ts";
import { applyTo, runFaults } from "./faults/run-faults.ts";
import { FOLDERS, filesOf } from "./folders.ts";
import { textBetween } from "./mutant.ts";
import { isSampled } from "./sample.ts";

/** A small file with mutants that tests notice, and a few that nobody can. */
const SUBJECT = "callbacks/find-sender.ts";
const SCORES = JSON.stringify({ [SUBJECT]: { score: 80, unlisted: 0 } });

describe("mutants of one file", () => {
  test("that survive and are not accepted fail, and so does an accepted one that is no more", async () => {
    await withFolder("mutation", async (folder) => {
      const [scores, accepted] = [join(folder, "scores.json"), join(folder, "accepted.yaml")];
      await writeFile(scores, SCORES);
      await writeFile(accepted, "- { file: src/callbacks/find-sender.ts, reason: none, mutants: { gone: 'false' } }\n");
      const judge = ["--scores", scores, "--accepted", accepted, "--concurrency", "1", "--json"];
      const { code, stdout } = await run("node", ["test/suites/mutation/main.ts", SUBJECT, ...judge]);
      const { tallies, unlisted, failures } = JSON.parse(stdout);
      expect(tallies).toMatchObject([{ folder: SUBJECT, unnoticed: 2, uncovered: 0 }]);
      expect(tallies[0].killed).toBeGreaterThan(10);
      expect(unlisted).toMatchObject([
        { text: '""', replacement: '"Stryker was here!"', line: 15 },
        { text: '""', replacement: '"Stryker was here!"', line: 17 },
      ]);
      expect({ code, failures }).toEqual({
        code: 1,
        failures: [
          `${SUBJECT}: 2 survivors are not in accepted.yaml; 0 were allowed`,
          "stale in accepted.yaml: src/callbacks/find-sender.ts: no survivor replaces `gone` by `false`",
        ],
      });
    });
  }, 120_000);
});

describe("named faults", () => {
  test.each(FAULTS)("can still be made: $name", (fault) => {
    expect(applyTo(fault)).not.toContain(fault.text);
  });

  test("a fault whose code is gone is an error, and so is one whose code stands there twice", async () => {
    const fault = { name: "a fault", file: "src/callbacks/find-sender.ts", replacement: "", tests: [] };
    await expect(runFaults([{ ...fault, text: "no such code" }], () => {})).rejects.toThrow("has no");
    await expect(runFaults([{ ...fault, text: "segment" }], () => {})).rejects.toThrow("more than once");
  });

  test("a fault that a test notices is shown with its message, one that none notices fails", async () => {
    const fault = { file: "src/callbacks/find-sender.ts", text: "path: rest", tests: ["test/callbacks/find-sender.test.ts"] };
    const { faults, failures } = await runFaults(
      [
        { ...fault, name: "the path is lost", replacement: "path: []" },
        { ...fault, name: "the path is copied", replacement: "path: [...rest]" },
      ],
      () => {},
    );
    expect(faults).toEqual([
      {
        name: "the path is lost",
        noticedBy: { test: expect.stringContaining("leads to O"), message: expect.stringContaining("toEqual") },
      },
      { name: "the path is copied", noticedBy: null },
    ]);
    expect(failures).toEqual(["no test noticed: the path is copied"]);
  }, 120_000);
});

test("each accepted survivor has a reason and stands for code of its file", () => {
  for (const { file, reason } of readAccepted(ACCEPTED_FILE)) {
    expect(reason).toMatch(/^(Equivalent|Performance only|Defence in depth): /);
    expect(filesOf(file.replace(/^src\//, ""))).toEqual([file]);
  }
});

test("each folder with a score has files, and another name must be one of src/", () => {
  for (const folder of Object.keys(FOLDERS)) expect(filesOf(folder).length).toBeGreaterThan(2);
  expect(filesOf("http/drain.ts")).toEqual(["src/http/drain.ts"]);
  expect(() => filesOf("no-such-folder")).toThrow("src/no-such-folder has no TypeScript file");
});

test("a changed test concerns the source of the same path", () => {
  const changed = ["src/callbacks/turns.ts", "test/http/drain.test.ts", "test/support/http.ts", "README.md"];
  expect([...sourcesOf(changed)]).toEqual(["src/callbacks/turns.ts", "src/http/drain.ts"]);
  expect(changedFiles("HEAD")).toEqual(expect.any(Array));
});

test("the text of a mutant is that between its ends", () => {
  const source = "const a = [\n  1,\n  2,\n];\n";
  expect(textBetween(source, { line: 0, column: 6 }, { line: 0, column: 7 })).toBe("a");
  expect(textBetween(source, { line: 0, column: 10 }, { line: 3, column: 1 })).toBe("[\n  1,\n  2,\n]");
});

test("a sample is about its fraction, the same for a seed, and another for another one", () => {
  const all = Array.from({ length: 1000 }, (_, line) => ({ file: "a.ts", line, mutator: "m", replacement: "" }));
  const draw = (seed: number) => all.filter((mutant) => isSampled(mutant, { fraction: 0.2, seed })).length;
  expect(draw(7)).toBe(draw(7));
  expect(Math.abs(draw(7) - 200)).toBeLessThan(50);
  expect(all.filter((mutant) => isSampled(mutant, { fraction: 0.2, seed: 7 }))).not.toEqual(
    all.filter((mutant) => isSampled(mutant, { fraction: 0.2, seed: 8 })),
  );
  expect(all.every((mutant) => isSampled(mutant, { fraction: 1, seed: 7 }))).toBe(true);
});
