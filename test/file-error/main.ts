import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { OBSTACLES, obstaclesAt } from "./obstacles.ts";
import { PLACES } from "./places.ts";

// Puts every obstacle in the way of every file, in the current directory, and prints what imhook says of each as a line of JSON. A program of
// its own, because no file is closed to root.

/** What imhook said. */
export interface Said {
  place: string;
  obstacle: string;
  folder: string;
  /** null: it was not in the way. */
  message: string | null;
}

const NOBODY = 65534;

if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
for (const [place, used] of Object.entries(PLACES)) {
  for (const obstacle of obstaclesAt(used)) {
    const folder = await mkdtemp(join(process.cwd(), "case-"));
    const path = await OBSTACLES[obstacle]?.create(folder, used.name);
    const said: Said = { place, obstacle, folder, message: await messageOf(() => used.use(path ?? "")) };
    process.stdout.write(`${JSON.stringify(said)}\n`);
  }
}
process.exit(0);

async function messageOf(use: () => unknown): Promise<string | null> {
  try {
    await use();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
