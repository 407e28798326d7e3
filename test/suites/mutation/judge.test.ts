import { describe, expect, test } from "@jest/globals";
import { judge, type MutatedFolder } from "./judge.ts";
import type { Fate, Mutant } from "./mutant.ts";

function mutant(text: string, fate: Fate, file = "src/a.ts"): Mutant {
  return { file, text, replacement: "false", line: 1, mutator: "ConditionalExpression", fate };
}

function folder(mutants: Mutant[], isWhole = true): MutatedFolder {
  return { folder: "a", mutants, isWhole };
}

const accept = (text: string, file = "src/a.ts") => ({ file, text, replacement: "false", reason: "equivalent" });

describe("a score", () => {
  test("counts what tests noticed, by failing or by not ending, of all mutants that ran or should have", () => {
    const mutants = (["killed", "timeout", "unnoticed", "uncovered", "ignored", "invalid"] as const).map((fate) => mutant(fate, fate));
    const { tallies } = judge([folder(mutants)], {}, []);
    expect(tallies).toEqual([{ folder: "a", mutants: 4, killed: 1, timeout: 1, unnoticed: 1, uncovered: 1, score: 50, unlisted: 2 }]);
  });

  test("of a folder without mutants is full", () => {
    expect(judge([folder([])], { a: { score: 100, unlisted: 0 } }, [])).toMatchObject({ tallies: [{ score: 100 }], failures: [] });
  });

  test("that is lower than the committed one fails", () => {
    const folders = [folder([mutant("x", "killed"), mutant("y", "killed"), mutant("z", "unnoticed")])];
    expect(judge(folders, { a: { score: 66.6, unlisted: 1 } }, []).failures).toEqual([]);
    expect(judge(folders, { a: { score: 66.7, unlisted: 1 } }, []).failures).toEqual(["a: the score is 66.6, and was 66.7"]);
  });
});

describe("a survivor", () => {
  test.each(["unnoticed", "uncovered"] as const)("that is %s and not accepted fails if there are more than before", (fate) => {
    const folders = [folder([mutant("x", fate), mutant("y", "killed")])];
    expect(judge(folders, { a: { score: 0, unlisted: 1 } }, []).failures).toEqual([]);
    expect(judge(folders, { a: { score: 0, unlisted: 0 } }, []).failures).toEqual([
      "a: 1 survivors are not in accepted.yaml; 0 were allowed",
    ]);
    expect(judge(folders, { a: { score: 0, unlisted: 0 } }, [accept("x")])).toMatchObject({ failures: [], unlisted: [] });
  });

  test("is accepted for its file alone", () => {
    const { unlisted } = judge([folder([mutant("x", "unnoticed")])], {}, [accept("x", "src/b.ts")]);
    expect(unlisted).toHaveLength(1);
  });

  test("of two folders that share a file is listed once", () => {
    const shared = mutant("x", "unnoticed");
    expect(judge([folder([shared]), { ...folder([shared]), folder: "b" }], {}, []).unlisted).toEqual([shared]);
  });
});

describe("an accepted survivor", () => {
  test.each([
    ["that a test notices", [mutant("x", "killed")]],
    ["whose code is gone", [mutant("y", "killed")]],
  ])("%s is stale, and fails", (_given, mutants) => {
    const { stale, failures } = judge([folder(mutants)], {}, [accept("x")]);
    expect(stale).toEqual([accept("x")]);
    expect(failures).toEqual(["stale in accepted.yaml: src/a.ts: no survivor replaces `x` by `false`"]);
  });

  test("is not stale as long as one of several equal places survives", () => {
    expect(judge([folder([mutant("x", "killed"), mutant("x", "unnoticed")])], {}, [accept("x")]).stale).toEqual([]);
  });

  test("of a file that was not mutated is left alone", () => {
    expect(judge([folder([mutant("x", "killed")])], {}, [accept("x", "src/b.ts")]).stale).toEqual([]);
  });
});

test("nothing is required of a part of a folder", () => {
  const { failures, tallies } = judge([folder([mutant("x", "unnoticed")], false)], { a: { score: 100, unlisted: 0 } }, [accept("y")]);
  expect({ failures, score: tallies[0]?.score }).toEqual({ failures: [], score: 0 });
});

test("a score that was measured with a sample is not held", () => {
  const scores = { a: { score: 100, unlisted: 0, sample: 0.1 } };
  expect(judge([folder([mutant("x", "unnoticed")])], scores, []).failures).toEqual([]);
});
