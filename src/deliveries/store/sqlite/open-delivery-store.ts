import { ALWAYS_MINE } from "../../../journal/turn.ts";
import { createDeliveryStore, type StoreOptions } from "../create-delivery-store.ts";
import type { DeliveryStore, FencedTurn } from "../delivery-store.ts";
import { createSqliteDatabase } from "./database.ts";
import { openDeliveriesFile } from "./deliveries-file.ts";
import { importCursor } from "./import-cursor.ts";

export interface FileStoreOptions extends Pick<StoreOptions, "host" | "now"> {
  /** File of deliveries. It is created or upgraded if necessary. */
  path: string;
  /** File in which releases before kept how far after-handlers had run. It is taken over, and removed. */
  cursorPath: string;
}

const MINE: FencedTurn = { ...ALWAYS_MINE, token: () => 1 };

/** Opens the store in a file. It is read and written in this thread. Throws a UsageError if the file is unusable. */
export async function openDeliveryStore({ path, cursorPath, ...options }: FileStoreOptions): Promise<DeliveryStore> {
  const connection = await openDeliveriesFile(path);
  try {
    const database = createSqliteDatabase(connection, path);
    await importCursor(database, cursorPath);
    const close = async () => connection.close();
    return createDeliveryStore({ ...options, database, openTurn: async () => MINE, close });
  } catch (error) {
    connection.close();
    throw error;
  }
}
