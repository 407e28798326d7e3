import type { Diagnosis } from "../../../generated/operator.ts";
import type { Config } from "../../config/config.ts";
import { examineDataDirectory } from "./data-directory.ts";
import { examineDatabase } from "./database.ts";
import { examineSettings } from "./settings.ts";

/**
 * Examines how a running server is set up, as far as it can tell from inside. It reads no file that can be long: whether rules and tokens are in order,
 * the server says elsewhere.
 */
export async function diagnose(config: Config): Promise<Diagnosis> {
  const findings = [...examineSettings(config), ...(await examineDataDirectory(config)), ...(await examineDatabase(config))];
  return {
    items: findings.map(({ severity, seen, items = [], why = null, remedy = null }) => ({
      severity,
      seen,
      items: [...items],
      why,
      remedy,
    })),
  };
}
