/**
 * Name of the newest migration. It is not in migrations.ts because most starts need neither the migrations nor the library that applies
 * them.
 */
export const NEWEST_MIGRATION = "0005-sessions";
