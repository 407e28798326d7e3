import { registerHooks } from "node:module";

// Imports the module that the command line names, and prints the URL of every file that this loads.

const urls: string[] = [];
registerHooks({
  load: (url, context, nextLoad) => {
    urls.push(url);
    return nextLoad(url, context);
  },
});
await import(process.argv[2] ?? "");
process.stdout.write(JSON.stringify(urls.filter((url) => url.startsWith("file:"))));
