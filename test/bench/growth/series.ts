import type { Points } from "./points.ts";
import type { Progress } from "./progress.ts";

/** How something is let grow. */
export interface SeriesOptions {
  /** Folder of the files. */
  directory: string;
  sizes: readonly number[];
  points: Points;
  progress: Progress;
}
