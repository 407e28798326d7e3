import { randomUUID } from "node:crypto";
import { describe } from "@jest/globals";
import { usePostgres } from "../../support/postgres.ts";
import { describeRelationList } from "../list-relations-contract.ts";
import { describePeople } from "../people-contract.ts";
import { createsPostgresRelations } from "./create-relations.ts";

const postgres = usePostgres();

// Most databases sort as a dictionary does. Pages and prefixes go by bytes nevertheless.
describe("in a database that sorts words, relations", () => {
  const create = async () => {
    await postgres.server().query("CREATE DATABASE words TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'");
    return { url: postgres.server().url("words"), instance: randomUUID() };
  };
  const createRelations = createsPostgresRelations({ ...postgres, create });

  describeRelationList(createRelations);
  describePeople(createRelations);
});
