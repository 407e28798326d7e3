import { Command, Option } from "commander";
import type { Sender } from "../../../generated/operator.ts";
import { examine } from "./examine/examine.ts";
import { textReport } from "./report.ts";

interface DoctorOptions {
  sender?: Sender;
  openimConfig?: string;
  operator?: string;
  json?: true;
}

/** `imhook doctor` */
export const command = new Command("doctor")
  .description(
    "Tell why no callback arrives: looks at the settings, the address, the certificate, the answer, the credentials and the journal.",
  )
  .argument("[url]", "address as the sender has it configured")
  .addOption(new Option("--sender <name>", "who calls (default: what the path says)").choices(["tencent-chat", "openim"]))
  .option("--openim-config <path>", "OpenIM's config/webhooks.yml")
  .option("--operator <url>", "operator API of imhook (default: what the IMHOOK_ variables say)")
  .option("--json", "print the findings as JSON")
  .addHelpText(
    "after",
    `
Run it with the settings of the server. At the address it sends callbacks that
no sender knows; imhook keeps them in quarantine, and they change nothing.

Exit code: 0 no error found, 1 an error found.`,
  )
  .action(doctor);

async function doctor(url: string | undefined, { json, ...options }: DoctorOptions): Promise<void> {
  const findings = await examine({ environment: process.env, url, ...options });
  process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : textReport(findings));
  if (findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
}
