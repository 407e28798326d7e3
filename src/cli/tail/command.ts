import { Option } from "commander";
import { readConfig } from "../../config/config.ts";
import { secretsInUrl, secretsOf } from "../mask-secrets.ts";
import { urlOf } from "../operator/url-of.ts";
import { operatorUrl } from "../operator-url.ts";
import { withOutput } from "../output.ts";
import { pastTime } from "../past-time.ts";
import { toolCommand } from "../tool-command.ts";
import { filterOptions, filterQuery } from "./filter-options.ts";
import { followFeed } from "./follow-feed.ts";
import { createPrinter } from "./printer.ts";

interface TailOptions {
  since?: number;
  json?: true;
  url?: string;
  token?: string;
}

/** `imhook tail` */
export const command = toolCommand("tail")
  .summary("watch callbacks as they arrive")
  .description("Watch the callbacks of a running server as they are recorded, until you interrupt it.")
  .addOption(
    new Option("--since <time>", "begin with callbacks received since this time: 30m, 12h or 7d ago, or 2026-07-01T12:00:00Z").argParser(
      pastTime,
    ),
  )
  .option("--json", "print one JSON object per line, as the list of callbacks has it")
  .option("--url <url>", "URL of the operator listener (default: from the IMHOOK_ settings)")
  .option("--token <token>", "token of the operator API (default: from the IMHOOK_ settings)")
  .addHelpText(
    "after",
    `
It connects again by itself and goes on where it stopped. If callbacks were left
out, it says how many.

Exit code: 0 interrupted, or nobody reads its output any more; 1 anything else.`,
  )
  .action(tail);

for (const option of filterOptions()) command.addOption(option);

async function tail(options: TailOptions): Promise<void> {
  const config = readConfig(process.env);
  const token = options.token ?? config.operatorToken;
  await withOutput([...secretsOf(config), token, ...secretsInUrl(options.url)], async ({ report, mask }) => {
    const url = urlOf(options, operatorUrl(config));
    const query = { ...filterQuery({ ...options }), ...(options.since !== undefined && { since: String(options.since) }) };
    const ending = new AbortController();
    const stop = () => ending.abort();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
    const printer = createPrinter({ json: options.json ?? false, report, mask, onClosed: stop });
    await followFeed({
      ...{ url, token, query, signal: ending.signal },
      listener: {
        ...printer,
        onLost: (reason) => report(`imhook: lost ${url} (${reason}), connecting again`),
        onResumed: () => report(`imhook: connected again to ${url}`),
      },
    });
  });
}
