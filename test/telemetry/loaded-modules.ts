import { registerHooks } from "node:module";
import { readConfig } from "../../src/config/config.ts";
import { createLog } from "../../src/log/log.ts";

// Starts imhook with the variables of this process, asks for its metrics, closes it, and prints the URL of every file that this loads.

const urls: string[] = [];
registerHooks({
  load: (url, context, nextLoad) => {
    urls.push(url);
    return nextLoad(url, context);
  },
});
const { startApp } = await import("../../src/server/app.ts");
const app = await startApp(readConfig(process.env), createLog("silent"));
await fetch(`${app.operator.url}/metrics`);
await app.close();
process.stdout.write(JSON.stringify(urls.filter((url) => url.startsWith("file:"))), () => process.exit());
