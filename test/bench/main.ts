import { writeFile } from "node:fs/promises";
import { inspect } from "node:util";
import { countEntries } from "./count-entries.ts";
import { createDataDirectory } from "./data-directory.ts";
import { describeMachine } from "./machine.ts";
import { measureStartUp } from "./measure-startup.ts";
import { type Options, readOptions, USAGE } from "./options.ts";
import { type Report, render } from "./report.ts";
import { type Measured, runRounds } from "./rounds.ts";
import { SERVERS, type Server, type ServerName, startServer } from "./server.ts";

// An interrupted bench, too, ends its servers and removes its files, which happens on exit.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(USAGE);
  else await bench(options);
} catch (error) {
  process.stderr.write(`bench: ${inspect(error)}\n`);
  process.exit(1);
}

async function bench(options: Options): Promise<void> {
  const dataDirectory = createDataDirectory();
  const machine = describeMachine();
  const servers = await measureServers(options, dataDirectory);
  const answered = servers.find(({ name }) => name === "imhook")?.answered ?? 0;
  const entries = countEntries(dataDirectory);
  // An acknowledged callback is in the journal, and what is in the journal was acknowledged.
  if (answered !== entries) throw new Error(`imhook acknowledged ${answered} callbacks, and its journal has ${entries} of them`);
  const startUp = await measureStartUp(dataDirectory, progress);
  const command = ["npm run bench --", ...process.argv.slice(2)].join(" ");
  const report: Report = { command, machine, options, servers, answered, entries, startUp };
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(render(report));
}

async function measureServers(options: Options, dataDirectory: string): Promise<Measured[]> {
  const servers: Server[] = [];
  for (const name of Object.keys(SERVERS) as ServerName[]) servers.push(await startServer(name, dataDirectory));
  const measured = await runRounds(servers, { ...options, progress });
  for (const server of servers) await server.kill();
  return measured;
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
