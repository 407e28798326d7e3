import { Option } from "commander";
import { roles } from "../../../generated/operator.roles.ts";
import type { Role } from "../../../generated/operator.ts";
import { withOutput } from "../output.ts";
import { toolCommand } from "../tool-command.ts";
import { createSecret } from "./create-secret.ts";
import { describeToken } from "./describe-token.ts";
import { readSecret } from "./read-secret.ts";

interface TokenOptions {
  name?: string;
  role: Role;
  expires?: string;
  hash?: true;
  json?: true;
}

/** `imhook token` */
export const command = toolCommand("token")
  .description(
    "Make a token of the operator API: print it, its SHA-256, and the lines for the file that IMHOOK_OPERATOR_TOKENS_FILE names. Nothing is stored, and nothing is sent.",
  )
  .option("--name <name>", "who or what uses it; the audit log shows it (default: token and the beginning of its SHA-256)")
  .addOption(new Option("--role <role>", "what it allows").choices(roles).default(roles[0]))
  .option(
    "--expires <time>",
    "its last day in UTC as 2027-01-31, its end as 2027-01-31T18:00:00Z, or days from now as 90d (default: never)",
  )
  .option("--hash", "read a token from standard input, and print its SHA-256 instead of a new one")
  .option("--json", "print one JSON object")
  .addHelpText(
    "after",
    `
The file holds the SHA-256, so nobody who reads it can use the token. A running
server accepts the token within a second after the file was saved.`,
  )
  .action(async ({ hash, json, ...options }: TokenOptions) => {
    const given = hash ? await readSecret(process.stdin) : null;
    await withOutput([given], async ({ print }) => {
      const secret = given ?? createSecret();
      const { sha256, yaml } = describeToken(secret, options, Date.now());
      const shown: Record<string, string> = given === null ? { token: secret, sha256 } : { sha256 };
      print(json ? `${JSON.stringify({ ...shown, yaml })}\n` : inWords(shown, yaml));
    });
  });

function inWords(shown: Record<string, string>, yaml: string): string {
  const lines = Object.entries(shown).map(([name, value]) => `${name.padEnd(8)}${value}`);
  const advice = "token" in shown ? "Give the token to its user; it is not shown again. " : "";
  return `${lines.join("\n")}\n\n${advice}Add these lines below tokens in the file that\nIMHOOK_OPERATOR_TOKENS_FILE names:\n\n${yaml}`;
}
