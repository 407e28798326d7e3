import { type Kysely, sql } from "kysely";
import { transact } from "../../../storage/postgres/transact.ts";
import { newestInPlaceOf, type Replacement, type RuleReplacements } from "../replacements.ts";

export interface ReplacementsOptions {
  kysely: Kysely<unknown>;
  /** Called when nothing is read any more. */
  close?(): Promise<void>;
}

/** Opens the replacements of the rules files of all instances. */
export function openReplacements({ kysely, close = async () => {} }: ReplacementsOptions): RuleReplacements {
  return {
    newest: async () => {
      const { rows } = await sql<{
        newest: number;
      }>`SELECT coalesce(max(number), 0) AS newest FROM imhook.rules_replacement`.execute(kysely);
      return rows[0]?.newest ?? 0;
    },
    list: () => list(kysely),
    content: async (number) => {
      const { rows } = await sql<{
        content: Uint8Array;
      }>`SELECT content FROM imhook.rules_replacement WHERE number = ${number}`.execute(kysely);
      if (rows[0] === undefined) throw new Error(`there is no replacement ${number} of the rules any more`);
      return rows[0].content;
    },
    add: ({ file, replaced, version, content }) =>
      transact(kysely, async (transaction) => {
        await sql`LOCK TABLE imhook.rules_replacement IN EXCLUSIVE MODE`.execute(transaction);
        const current = newestInPlaceOf(file, await list(transaction))?.version ?? file;
        if (current === replaced && current !== version)
          await sql`
            INSERT INTO imhook.rules_replacement (replaced, version, content)
            VALUES (${replaced}, ${version}, ${Buffer.from(content)})`.execute(transaction);
        return current;
      }),
    close,
  };
}

async function list(kysely: Kysely<unknown>): Promise<Replacement[]> {
  const { rows } = await sql<Replacement>`SELECT number, replaced, version FROM imhook.rules_replacement ORDER BY number`.execute(kysely);
  return rows;
}
