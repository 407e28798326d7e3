import { createServer, type Handlers, refuse } from "imhook";
import { readConfig } from "../../src/config/config.ts";
import { createLog } from "../../src/log/log.ts";
import { sortHandlers } from "../../src/senders/sort-handlers.ts";
import { startApp } from "../../src/server/app.ts";
import { createProgramHandlers } from "../../src/server/handlers/program-handlers.ts";
import { surviveStrayErrors } from "../../src/server/stray-errors.ts";

// A program whose handler leaves errors behind: `library` uses the library, `server` is a process of imhook's own.

const [kind = ""] = process.argv.slice(2);

const handlers: Handlers = {
  openim: {
    callbackBeforeAddBlackCommand: ({ blackUserID }, { signal }) => {
      if (blackUserID === "a listener") {
        signal.addEventListener("abort", () => {
          throw new Error(blackUserID);
        });
        return new Promise(() => {});
      }
      leaveBehind(blackUserID ?? "");
      return refuse("decided");
    },
  },
};

// Not begun by any handler.
process.once("SIGUSR2", () => {
  setTimeout(() => {
    throw new Error("of the program");
  });
});

if (kind === "library") {
  const { url, operatorUrl } = await createServer({ handlers, environment: process.env });
  process.stdout.write(`${JSON.stringify({ url, operatorUrl })}\n`);
} else {
  const log = createLog("warn");
  surviveStrayErrors(log);
  const { callbacks, operator } = await startApp(readConfig(process.env), log, createProgramHandlers(sortHandlers(handlers), log));
  process.stdout.write(`${JSON.stringify({ url: callbacks.url, operatorUrl: operator.url })}\n`);
}
function leaveBehind(what: string): void {
  switch (what) {
    case "a promise":
      void Promise.reject(new Error(what));
      break;
    case "a promise of later":
      void (async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        throw new Error(what);
      })();
      break;
    case "a promise of nothing":
      void Promise.reject();
      break;
    case "a timer":
      setTimeout(() => {
        throw new Error(what);
      });
      break;
    case "a microtask":
      queueMicrotask(() => {
        throw new Error(what);
      });
      break;
  }
}
