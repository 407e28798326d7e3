import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeMachine } from "../machine.ts";
import { publish } from "../publish.ts";
import { growJournal } from "./journal-series.ts";
import type { GrowthOptions } from "./options.ts";
import { plotGrowth } from "./plot-growth.ts";
import { openPoints, type Points } from "./points.ts";
import { createProgress } from "./progress.ts";
import { growRelations } from "./relations-series.ts";
import { type GrowthReport, render } from "./render.ts";
import { sizesUpTo } from "./sizes.ts";
import { judge, offencesOf } from "./verdicts.ts";

/** With their indexes and what SQLite's log holds meanwhile. */
const BYTES_PER_ENTRY = 1500;
const GIBIBYTE = 2 ** 30;

/** Measures the growth and writes the report to standard output, progress to standard error. */
export async function grow(options: GrowthOptions): Promise<void> {
  const { most, relations, data, fresh } = options;
  // All of it goes in the end, so it is a folder of our own.
  const directory = join(data, "imhook-growth");
  if (fresh) rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  assertRoom(directory, most + relations);
  const points = openPoints(join(directory, "points.json"));
  const progress = createProgress();
  await growRelations({ directory, sizes: sizesUpTo(relations), points, progress });
  await growJournal({ directory, sizes: sizesUpTo(most), points, progress });
  await show(options, points);
  rmSync(directory, { recursive: true, force: true });
}

function assertRoom(directory: string, entries: number): void {
  const { bavail, bsize } = statfsSync(directory);
  const [needed, free] = [entries * BYTES_PER_ENTRY, bavail * bsize].map((bytes) => (bytes / GIBIBYTE).toFixed(1));
  if (entries * BYTES_PER_ENTRY > bavail * bsize)
    throw new Error(`${entries} entries take up to ${needed} GiB, and ${directory} has ${free}`);
}

async function show({ json, publish: isPublished }: GrowthOptions, points: Points): Promise<void> {
  const verdicts = judge(points.all());
  const command = ["npm run bench:growth --", ...process.argv.slice(2)].join(" ");
  const report: GrowthReport = { command, machine: describeMachine(), points: points.all(), verdicts };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  if (isPublished) await publish(`${report.machine.date.slice(0, 10)}-growth`, report, await plotGrowth(report));
  process.stdout.write(render(report));
  if (offencesOf(verdicts).length > 0) process.exitCode = 1;
}
