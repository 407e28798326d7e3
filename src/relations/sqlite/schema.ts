import type { DerivedSchema } from "../../storage/sqlite/derived-file.ts";
import { CURSOR_TABLE_SQL } from "./cursor-table.ts";
import { relationTableSql } from "./relation-table.ts";

export const RELATIONS_SCHEMA: DerivedSchema = {
  version: 4,
  tables: `
    ${relationTableSql("relation")};
    CREATE INDEX relation_by_owner ON relation (owner);
    CREATE INDEX relation_by_target ON relation (target);
    ${CURSOR_TABLE_SQL}`,
};
