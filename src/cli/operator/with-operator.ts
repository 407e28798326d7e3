import type { Command } from "commander";
import { readConfig } from "../../config/config.ts";
import { createOperatorClient, type OperatorClient } from "../../operator/client.ts";
import { secretsInUrl, secretsOf } from "../mask-secrets.ts";
import { operatorUrl } from "../operator-url.ts";
import { type Output, withOutput } from "../output.ts";
import { columnsOf } from "../terminal/columns-of.ts";
import { toVisible } from "../visible-text.ts";
import { type Ask, createAsk } from "./ask.ts";
import { urlOf } from "./url-of.ts";

/** Options of all commands that ask a running server. */
export interface OperatorOptions {
  json?: true;
  url?: string;
  token?: string;
}

/** A running server, and where to write what it says. */
export interface Operator {
  client: OperatorClient;
  ask: Ask;
  report: Output["report"];
  /** Writes lines to standard output, or with --json the result. Lines may have colours, so whatever is from elsewhere must be visible text. */
  print(result: object, lines: () => readonly string[]): void;
  /** Columns of standard output; null if it is no terminal. */
  columns: number | null;
}

/** Adds the options that name the server, and --json. */
export function withOperatorOptions(command: Command): Command {
  return command
    .option("--json", "print the answer as JSON")
    .option("--url <url>", "URL of the operator listener (default: from the IMHOOK_ settings)")
    .option("--token <token>", "token of the operator API (default: from the IMHOOK_ settings)");
}

/** Runs a command that asks a running server. */
export async function withOperator(options: OperatorOptions, run: (operator: Operator) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const token = options.token ?? config.operatorToken;
  await withOutput([...secretsOf(config), token, ...secretsInUrl(options.url)], async ({ report, mask }) => {
    const url = urlOf(options, operatorUrl(config));
    // Nobody reads it any more.
    process.stdout.on("error", () => {});
    await run({
      client: createOperatorClient({ baseUrl: url, token }),
      ask: createAsk(url, token !== null),
      report,
      print: (result, lines) => {
        const text = options.json ? toVisible(JSON.stringify(result)) : lines().join("\n");
        process.stdout.write(`${mask(text)}\n`);
      },
      columns: columnsOf(process.stdout),
    });
  });
}
