import type { FollowerState, Followers } from "../../journal/followers.ts";
import type { FollowerFigures } from "../figures.ts";
import type { FigureReader } from "../read-figures.ts";

/** Reads how far those are who follow the journal. */
export function readFollowers(followers: Pick<Followers, "list">): FigureReader {
  return async () => ({ followers: await Promise.all([...followers.list()].map(([name, state]) => figuresOf(name, state))) });
}

/** If the position cannot be read, its lag is not known, and it is failing. */
async function figuresOf(name: string, state: FollowerState): Promise<FollowerFigures> {
  const progress = await state.progress().catch(() => null);
  const lag = progress === null ? 0 : Math.max(0, progress.newest - progress.followed);
  return { name, lag, isFailing: progress === null || state.isFailing() };
}
