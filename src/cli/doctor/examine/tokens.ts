import type { Config } from "../../../config/config.ts";
import { settings } from "../../../config/settings.ts";
import { readTokens } from "../../../operator/tokens/read-tokens.ts";
import { type Token, tokenOfSetting } from "../../../operator/tokens/tokens.ts";
import type { RuleFault } from "../../../rules/fault.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import { describeFault } from "../../../server/rules/describe-faults.ts";
import { readTokensFile } from "../../../server/tokens/tokens-file.ts";

const { error, warning, ok } = findingsOf("configuration");

/** Examines the file of tokens. The findings repeat nothing of it but names. */
export async function examineTokens({
  operatorToken,
  operatorTokensFile: path,
}: Pick<Config, "operatorToken" | "operatorTokensFile">): Promise<Finding[]> {
  if (path === null) return [];
  const read = await readTokensFile(path);
  if ("faults" in read) return read.faults.map(toFinding);
  const others = operatorToken === null ? [] : [tokenOfSetting(operatorToken)];
  const { tokens, faults } = readTokens(path, read.file.content, others);
  if (faults.length > 0) return faults.map(toFinding);
  return [ok(`${path} has ${tokens.length} tokens`), ...examineMode(path, read.file.openMode), ...tokens.flatMap(examineExpiry)];
}

function toFinding(fault: RuleFault): Finding {
  return error(
    describeFault(fault),
    "imhook does not start with such a file of tokens, and a running one does not use it.",
    `correct the file, or the path in ${settings.operatorTokensFile.variable}`,
  );
}

function examineMode(path: string, openMode: string | null): Finding[] {
  if (openMode === null) return [];
  return [
    warning(
      `every user of this machine can read ${path} (mode ${openMode})`,
      "It says who has access, and may hold tokens.",
      `run chmod o-r ${path}`,
    ),
  ];
}

const SOON_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

function examineExpiry({ name, expiresAt }: Token): Finding[] {
  if (expiresAt === null) return [];
  const days = (expiresAt - Date.now()) / DAY_MS;
  if (days <= 0)
    return [warning(`the token ${name} has expired`, "Calls with it get status 401.", "replace it, or remove it from the file")];
  if (days > SOON_DAYS) return [];
  return [
    warning(
      `the token ${name} expires in ${Math.floor(days)} days`,
      "After that, calls with it get status 401.",
      "make another one with imhook token",
    ),
  ];
}
