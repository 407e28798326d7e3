import { mkdir, writeFile } from "node:fs/promises";

const RESULTS = new URL("./results/", import.meta.url);

/** Where the results of a day are kept. */
export interface Published {
  json: string;
  svg: string;
}

/** Writes results and plot of a run as `results/<name>.json` and `results/<name>.svg`, over those of the same name. Returns their paths. */
export async function publish(name: string, results: object, svg: string): Promise<Published> {
  await mkdir(RESULTS, { recursive: true });
  const json = new URL(`${name}.json`, RESULTS).pathname;
  const plot = new URL(`${name}.svg`, RESULTS).pathname;
  await writeFile(json, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(plot, `${svg}\n`);
  return { json, svg: plot };
}
