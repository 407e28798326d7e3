import { Option } from "commander";
import type { Sender } from "../../../generated/operator.ts";
import { readConfig } from "../../config/config.ts";
import { ConfigError } from "../../errors.ts";
import { SENDER_NAMES } from "../../senders/registry.ts";
import { secretsInUrl, secretsOf } from "../mask-secrets.ts";
import { withOutput } from "../output.ts";
import { toolCommand } from "../tool-command.ts";
import { examine } from "./examine/examine.ts";
import { textReport } from "./report.ts";

interface DoctorOptions {
  sender?: Sender;
  openimConfig?: string;
  operator?: string;
  operatorToken?: string;
  json?: true;
}

/** Width of the report if standard output is not a terminal. */
const DEFAULT_COLUMNS = 80;

/** `imhook doctor` */
export const command = toolCommand("doctor")
  .description(
    "Find out why no callback arrives. Checks the settings, the URL, the certificate, the answer, the credentials and the journal.",
  )
  .argument("[url]", "URL that the sender is configured with")
  .addOption(new Option("--sender <name>", "sender that calls the URL (default: as the path says)").choices(SENDER_NAMES))
  .option("--openim-config <path>", "OpenIM's config/webhooks.yml")
  .option("--operator <url>", "URL of imhook's operator API (default: from the IMHOOK_ settings)")
  .option("--operator-token <token>", "bearer token of the operator API (default: from the IMHOOK_ settings)")
  .option("--json", "print the findings as JSON")
  .addHelpText(
    "after",
    `
Run it with the settings of the server. It sends callbacks with unknown commands
to the URL; imhook quarantines them, and they change nothing.

Exit code: 0 no errors, 1 errors found.`,
  )
  .action(doctor);

async function doctor(url: string | undefined, { json, ...options }: DoctorOptions): Promise<void> {
  const given = [...secretsInUrl(url), ...secretsInUrl(options.operator), options.operatorToken];
  await withOutput([...configuredSecrets(), ...given], async ({ print, mask }) => {
    const findings = await examine({ environment: process.env, url, mask, ...options });
    print(json ? `${JSON.stringify(findings, null, 2)}\n` : textReport(findings, process.stdout.columns ?? DEFAULT_COLUMNS));
    if (findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
  });
}

/** A configuration that imhook cannot read is one of the findings, and they repeat none of its values. */
function configuredSecrets(): Array<string | null> {
  try {
    return secretsOf(readConfig(process.env));
  } catch (error) {
    if (error instanceof ConfigError) return [];
    throw error;
  }
}
