import { describe } from "@jest/globals";
import { openDeliveryStore } from "../../../../src/deliveries/store/postgres/open-delivery-store.ts";
import { ALWAYS_MINE } from "../../../../src/journal/turn.ts";
import { openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { describeDeliveryStore, HOST, NOW } from "../delivery-store-contract.ts";

const postgres = usePostgres();

describe("the store in PostgreSQL", () => {
  describeDeliveryStore(async () => {
    const { kysely, close } = openDatabase(await postgres.createMigrated(), { role: "test", connections: 4 });
    const turn = { ...ALWAYS_MINE, token: () => 1 };
    const open = async () => openDeliveryStore({ kysely, openTurn: async () => turn, close: async () => {}, host: HOST, now: () => NOW });
    return { store: await open(), reopen: open, other: open, remove: close };
  });
});
