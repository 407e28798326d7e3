import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { REPOSITORY } from "../support/run.ts";

interface Workflow {
  permissions: unknown;
  jobs: Record<string, { "timeout-minutes"?: number; steps: { uses?: string; run?: string }[] }>;
}

interface IssueForm {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string } }[];
}

interface LockEntry {
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

/** Scripts that CONTRIBUTING names before package.json has them. Empty this set when they are there. */
const ANNOUNCED = new Set(["test:unit"]);

const files = readdirSync(join(REPOSITORY, ".github"), { recursive: true, encoding: "utf8" }).map((path) => `.github/${path}`);
const yamlFiles = files.filter((path) => /\.ya?ml$/.test(path));
const workflows = yamlFiles.filter((path) => path.startsWith(".github/workflows/"));
const issueForms = yamlFiles.filter((path) => path.startsWith(".github/ISSUE_TEMPLATE/") && !path.endsWith("/config.yml"));
const pages = files.filter((path) => path.endsWith(".md"));

test.each(yamlFiles)("%s is YAML", (path) => {
  expect(parse(read(path))).toEqual(expect.any(Object));
});

describe.each(workflows)("%s", (path) => {
  const workflow: Workflow = parse(read(path));

  test("pins each action to a commit and names its version", () => {
    const lines = read(path)
      .split("\n")
      .filter((line) => /\buses:/.test(line));
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(lines).toHaveLength(uses.length);
    for (const line of lines) expect(line).toMatch(/ uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("grants nothing but reading to all of its jobs, and limits their time", () => {
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("passes no value from outside into a script's text", () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });
});

test("one action has one version in all workflows", () => {
  const versions = new Map<string, Set<string>>();
  for (const [, action = "", version = ""] of workflows.flatMap((path) => [...read(path).matchAll(/uses: ([^@\s]+)@(.+)/g)])) {
    versions.set(action, (versions.get(action) ?? new Set()).add(version));
  }
  expect([...versions].filter(([, used]) => used.size > 1)).toEqual([]);
});

test.each(issueForms)("%s is an issue form", (path) => {
  const form: IssueForm = parse(read(path));
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  const questions = form.body.filter(({ type }) => type !== "markdown");
  for (const { attributes } of questions) expect(attributes.label).toEqual(expect.any(String));
  const ids = questions.map(({ id }) => id);
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(["bug_report", "new_command"])("%s.yml warns of secrets before it asks for anything", (name) => {
  const { body }: IssueForm = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`));
  expect(body[0]).toMatchObject({ type: "markdown", attributes: { value: expect.stringContaining("Do not paste secrets") } });
});

test("each stage of the image is built from NODE_IMAGE, and its default is a line that Dependabot reads", () => {
  const dockerfile = read("Dockerfile");
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
  expect(dockerfile).toMatch(/^ARG NODE_IMAGE=base\nFROM node:24\S* AS base$/m);
  expect(new Set(bases.slice(1))).toEqual(new Set([`\${NODE_IMAGE}`]));
});

describe("package-lock.json", () => {
  const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(read("package-lock.json"));
  const entries = Object.entries(packages).filter(([path]) => path !== "");

  test("has a hash of each package, for all platforms", () => {
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  });

  test("has nothing from elsewhere than the npm registry", () => {
    const elsewhere = entries.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test("lists the packages of every platform", () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !candidates(path, name).some((candidate) => candidate in packages)),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(pages)("%s", (path) => {
  test("links only to files that exist", () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(REPOSITORY, dirname(path), link)))).toEqual([]);
  });

  test("names only scripts that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts) && !ANNOUNCED.has(name))).toEqual([]);
  });
});

describe("release-notes.sh", () => {
  const changelog =
    "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-12-01)\n\n- Second.\n\n### Renamed\n\n- Third.\n\n## 0.1.0\n\n- First.\n";

  test.each([
    ["0.2.0", 0, "\n- Second.\n\n### Renamed\n\n- Third.\n"],
    ["0.1.0", 0, "\n- First.\n"],
    ["0.1", 1, ""],
    ["Unreleased", 1, ""],
  ])("%s ends with %i", (version, status, stdout) => {
    const ended = spawnSync("bash", [join(REPOSITORY, ".github/release-notes.sh"), version, "-"], { input: changelog, encoding: "utf8" });
    expect(ended).toMatchObject({ status, stdout });
  });
});

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), "utf8");
}

/** Where the lock file may list a package that the package at `path` depends on: inside it, or inside any folder above. */
function candidates(path: string, name: string): string[] {
  const inside = `${path === "" ? "" : `${path}/`}node_modules/${name}`;
  return path === "" ? [inside] : [inside, ...candidates(path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ""), name)];
}
