import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { REPOSITORY } from "../support/run.ts";

const execute = promisify(execFile);

/** The package as npm would publish it. */
export interface Packed {
  /** Directory for files of the test; the caller removes it. */
  folder: string;
  tarball: string;
  /** Paths in the package. */
  files: string[];
}

/** Builds dist/ and packs it. The documentation is not built: that takes longer and has its own tests. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-package-"));
  await execute(process.execPath, ["src/scripts/build/main.ts"], { cwd: REPOSITORY });
  const { stdout } = await execute("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { cwd: REPOSITORY });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: Array<{ path: string }> }];
  return { folder, tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

/**
 * Creates a project with the package installed, in the layout of `npm install` but without a registry. Only the run-time dependencies are
 * linked, so a dependency that package.json does not list is missing here.
 */
export async function installInto(project: string, { tarball }: Packed): Promise<void> {
  const imhook = join(project, "node_modules/imhook");
  await mkdir(imhook, { recursive: true });
  await execute("tar", ["-xzf", tarball, "-C", imhook, "--strip-components=1"]);
  await linkDependencies(project);
  await mkdir(join(project, "node_modules/.bin"));
  const { bin } = JSON.parse(await readFile(join(imhook, "package.json"), "utf8"));
  await symlink(join("../imhook", bin.imhook), join(project, "node_modules/.bin/imhook"));
}

/** Links what `npm ci --omit=dev` would install. */
export async function linkDependencies(project: string): Promise<void> {
  const { packages } = JSON.parse(await readFile(join(REPOSITORY, "package-lock.json"), "utf8"));
  const wanted = Object.entries(packages as Record<string, { dev?: boolean; optional?: boolean }>)
    .filter(([path, { dev, optional }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !dev && !optional)
    .map(([path]) => path);
  for (const path of wanted) {
    await mkdir(join(project, dirname(path)), { recursive: true });
    await symlink(join(REPOSITORY, path), join(project, path));
  }
}
