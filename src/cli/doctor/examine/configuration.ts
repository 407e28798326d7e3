import type { Config } from "../../../config/config.ts";
import { examineDataDirectory } from "../../../server/diagnosis/data-directory.ts";
import { examineDatabase } from "../../../server/diagnosis/database.ts";
import type { Finding } from "../../../server/diagnosis/finding.ts";
import { examineSettings } from "../../../server/diagnosis/settings.ts";
import { examineRules } from "./rules.ts";
import { examineTokens } from "./tokens.ts";

/** Examines the settings, the files that they name, the data directory and the database. */
export async function examineConfiguration(config: Config): Promise<Finding[]> {
  return [
    ...examineSettings(config),
    ...(await examineRules(config)),
    ...(await examineTokens(config)),
    ...(await examineDataDirectory(config)),
    ...(await examineDatabase(config)),
  ];
}
