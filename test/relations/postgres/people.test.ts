import { describe } from "@jest/globals";
import { usePostgres } from "../../support/postgres.ts";
import { describePeople } from "../people-contract.ts";
import { createsPostgresRelations } from "./create-relations.ts";

const postgres = usePostgres();

describe("people in PostgreSQL", () => describePeople(createsPostgresRelations(postgres)));
