import { percentile } from "../statistics.ts";
import { timeRuns } from "./clock.ts";
import { canForget, forgetFile } from "./forget-file.ts";
import type { Point, SeriesName } from "./points.ts";

/** Reads of a file, by the name of the operation. */
export interface Opened {
  reads: Record<string, (turn: number) => Promise<unknown>>;
  close(): unknown;
}

type Open = () => Opened | Promise<Opened>;

const FIRST_READS = 50;
const WARM_READS = 200;
const COLD_READS = 7;
const MIDDLE = 0.5;

/** Costs of each read of a file: warm, that is over and over, and cold, that is the first of a file that was dropped from memory. */
export async function readCosts(series: SeriesName, size: number, path: string, open: Open): Promise<Point[]> {
  const { reads, close } = await open();
  const points: Point[] = [];
  for (const [operation, read] of Object.entries(reads)) {
    await timeRuns(FIRST_READS, 1, read);
    points.push({ series, size, operation, warm: await timeRuns(WARM_READS, 1, read), coldTime: null });
  }
  await close();
  if (!canForget()) return points;
  const cold: Point[] = [];
  for (const point of points) cold.push({ ...point, coldTime: await timeColdRead(path, open, point.operation) });
  return cold;
}

async function timeColdRead(path: string, open: Open, operation: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < COLD_READS; turn += 1) {
    forgetFile(path);
    const { reads, close } = await open();
    const { time } = await timeRuns(1, 1, () => reads[operation]?.(turn));
    times.push(time);
    await close();
  }
  return percentile(times, MIDDLE);
}
