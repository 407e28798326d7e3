import type { DatabaseSync } from "node:sqlite";
import type { List, ListMatch, ListSource } from "../../../../generated/operator.ts";
import type { ListDefinition } from "../list-store.ts";
import { sizeOfOne, toSources } from "../source-of-list.ts";

/** Table `list`: the definitions. */
export interface ListDefinitions {
  /** Replaces the definitions. The caller begins and ends the transaction. */
  write(definitions: readonly ListDefinition[]): void;
  matchOf(list: string): ListMatch | undefined;
  /** Returns the lists by name, with the number of their present values, whether expired or not. */
  readAll(): List[];
  /** Returns undefined if there is no such list. */
  read(list: string): List | undefined;
}

export function createListDefinitions(connection: DatabaseSync): ListDefinitions {
  const insert = connection.prepare("INSERT INTO list (name, match, file) VALUES (?, ?, ?)");
  const selectAll = connection.prepare("SELECT name, match, file FROM list ORDER BY name");
  const select = connection.prepare("SELECT name, match, file FROM list WHERE name = ?");
  const countSources = connection.prepare(
    `SELECT source, count(*) AS "values" FROM list_value INDEXED BY list_value_present WHERE list = ? AND removed_at IS NULL GROUP BY source`,
  );
  const countValues = connection.prepare(
    `SELECT count(DISTINCT value) AS "values" FROM list_value INDEXED BY list_value_present WHERE list = ? AND removed_at IS NULL`,
  );
  return {
    write: (definitions) => {
      connection.exec("DELETE FROM list");
      for (const { name, match, file } of definitions) insert.run(name, match, file);
    },
    // The statements select these columns.
    matchOf: (list) => (select.get(list) as ListDefinition | undefined)?.match,
    readAll: () => (selectAll.all() as unknown as ListDefinition[]).map(withCounts),
    read: (list) => {
      const definition = select.get(list) as ListDefinition | undefined;
      return definition && withCounts(definition);
    },
  };

  function withCounts({ name, match, file }: ListDefinition): List {
    // The statement selects these columns.
    const sources = toSources(countSources.all(name) as unknown as Array<{ source: ListSource; values: number }>);
    const size = sizeOfOne(sources) ?? Number(countValues.get(name)?.values);
    return { name, match, file, size, sources };
  }
}
