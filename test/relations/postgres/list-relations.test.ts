import { describe } from "@jest/globals";
import { usePostgres } from "../../support/postgres.ts";
import { describeRelationList } from "../list-relations-contract.ts";
import { createsPostgresRelations } from "./create-relations.ts";

const postgres = usePostgres();

describe("a list of relations in PostgreSQL", () => describeRelationList(createsPostgresRelations(postgres)));
