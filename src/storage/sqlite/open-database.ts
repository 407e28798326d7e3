import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { Kysely, SqliteDialect, type SqliteDialectConfig } from "kysely";
import { type OpenOptions, openConnection } from "./open-connection.ts";

type KyselyDatabase = Exclude<SqliteDialectConfig["database"], (...parameters: never[]) => unknown>;

/** A SQLite file: `connection` for prepared statements, `kysely` for those that Kysely builds. */
export interface Database<Tables> {
  connection: DatabaseSync;
  kysely: Kysely<Tables>;
}

/** Opens a SQLite file as `openConnection` does. */
export function openDatabase<Tables>(path: string, options: OpenOptions = {}): Database<Tables> {
  const connection = openConnection(path, options);
  return { connection, kysely: toKysely<Tables>(connection) };
}

/** Wraps a connection in Kysely. The caller closes the connection: Kysely closes only one that it has used. */
export function toKysely<Tables>(connection: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: toKyselyDatabase(connection) }) });
}

/** Adapts node:sqlite to the interface of better-sqlite3, which Kysely's dialect expects and which passes parameters as an array. */
function toKyselyDatabase(connection: DatabaseSync): KyselyDatabase {
  return {
    close: () => connection.close(),
    prepare(sql) {
      const statement = connection.prepare(sql);
      const bind = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bind(parameters)),
        run: (parameters) => statement.run(...bind(parameters)),
        iterate: (parameters) => statement.iterate(...bind(parameters)),
      };
    },
  };
}
