import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { assertAnswer, assertRefusal } from "./check-server.ts";
import { chooseGenerator } from "./choose-generator.ts";
import { countEntries } from "./count-entries.ts";
import { createDataDirectory } from "./data-directory.ts";
import type { Generator } from "./generator.ts";
import { describeMachine } from "./machine.ts";
import { type Arrivals, measureArrivals } from "./measure-arrivals.ts";
import { measureMemory } from "./measure-memory.ts";
import { measureStartUp } from "./measure-startup.ts";
import { measureWorkers } from "./measure-workers.ts";
import type { Options } from "./options.ts";
import { plotServers } from "./plot-servers.ts";
import { publish } from "./publish.ts";
import { render } from "./render.ts";
import { type Report, roundsOf } from "./report.ts";
import { type Measured, runRounds } from "./rounds.ts";
import { isValidating, SERVERS, type Server, type ServerName, startServer } from "./server.ts";
import { spreadOf } from "./statistics.ts";

const HALF = 0.5;
const MILLISECONDS_PER_SECOND = 1000;

/** Measures everything and writes the report to standard output, progress to standard error. */
export async function bench(options: Options): Promise<void> {
  const startedAt = performance.now();
  const dataDirectory = createDataDirectory();
  const machine = describeMachine();
  const generator = chooseGenerator(options.generator);
  const { servers, arrivals } = await measureServers(options, generator, dataDirectory);
  const { answered, entries } = compareWithJournal(servers, arrivals, dataDirectory);
  const startUp = await measureStartUp(dataDirectory, progress);
  const memory = await measureMemory(join(dataDirectory, "memory"), options.memory, options.connections, progress);
  const workers = await measureWorkers(dataDirectory, { ...options, generator, progress });
  const command = ["npm run bench --", ...process.argv.slice(2)].join(" ");
  const seconds = (performance.now() - startedAt) / MILLISECONDS_PER_SECOND;
  await show({
    command,
    machine,
    options,
    generator: generator.name,
    servers,
    arrivals,
    startUp,
    memory,
    workers,
    answered,
    entries,
    seconds,
  });
}

async function measureServers(
  options: Options,
  generator: Generator,
  dataDirectory: string,
): Promise<{ servers: Measured[]; arrivals: Arrivals }> {
  const running: Server[] = [];
  for (const name of Object.keys(SERVERS) as ServerName[]) {
    const server = await startServer(name, dataDirectory);
    await assertAnswer(server.url);
    if (isValidating(name)) await assertRefusal(server.url);
    running.push(server);
  }
  const servers = await runRounds(running, { ...options, generator, progress });
  const rate = HALF * spreadOf(roundsOf("imhook", servers).map(({ callbacksPerSecond }) => callbacksPerSecond)).median;
  const compared = running.filter(({ name }) => name === "koa" || name === "imhook");
  const arrivals = await measureArrivals(compared, { ...options, callbacksPerSecond: rate, progress });
  for (const server of running) await server.kill();
  return { servers, arrivals };
}

/** An acknowledged callback is in the journal, and what is in the journal was acknowledged, but for those whose answers nobody waited for. */
function compareWithJournal(servers: Measured[], arrivals: Arrivals, dataDirectory: string): { answered: number; entries: number } {
  const loads = [...servers, ...arrivals.servers].filter(({ name }) => name === "imhook");
  // One more was sent to see whether it answers.
  const answered = loads.reduce((sum, load) => sum + load.answered, 1);
  const uncounted = loads.reduce((sum, load) => sum + load.uncounted, 0);
  const entries = countEntries(dataDirectory);
  if (entries < answered || entries > answered + uncounted)
    throw new Error(`imhook acknowledged ${answered} to ${answered + uncounted} callbacks, and its journal has ${entries} of them`);
  return { answered, entries };
}

async function show(report: Report): Promise<void> {
  if (report.options.json !== undefined) await writeFile(report.options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (report.options.publish) {
    const { json, svg } = await publish(report.machine.date.slice(0, 10), report, await plotServers(report));
    progress(`wrote ${json} and ${svg}`);
  }
  process.stdout.write(render(report));
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
