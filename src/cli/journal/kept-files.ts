import type { DatabaseSync } from "node:sqlite";
import type { Migration } from "kysely/migration";
import { DELIVERIES_FILE, openDeliveriesFile } from "../../deliveries/store/sqlite/deliveries-file.ts";
import { migrations as deliveriesMigrations } from "../../deliveries/store/sqlite/migrations.ts";
import { OPERATOR_FILE } from "../../storage/operator-file/check-operator-file.ts";
import { migrations as operatorMigrations } from "../../storage/operator-file/migrations.ts";
import { openOperatorFile } from "../../storage/operator-file/open-operator-file.ts";
import type { KeptFile } from "../../storage/sqlite/check-kept-file.ts";

/** A file beside the journal that nothing else can make again. */
export interface KeptFileTools extends KeptFile {
  migrations: Record<string, Migration>;
  /** Opens it; it is created or upgraded if necessary. */
  open(path: string): Promise<DatabaseSync>;
}

/** Their names are those of their paths. */
export type KeptName = "operator" | "deliveries";

export const KEPT_FILES: Readonly<Record<KeptName, KeptFileTools>> = {
  operator: { ...OPERATOR_FILE, migrations: operatorMigrations, open: openOperatorFile },
  deliveries: { ...DELIVERIES_FILE, migrations: deliveriesMigrations, open: openDeliveriesFile },
};

export const KEPT_NAMES: readonly KeptName[] = ["operator", "deliveries"];
