import { describe } from "@jest/globals";
import { usePostgres } from "../../../support/postgres.ts";
import { describeTester } from "../tester-contract.ts";
import { recordInDatabase } from "./record-in-database.ts";

const postgres = usePostgres();

describe("rules tested against a database", () => describeTester(() => recordInDatabase(postgres)));
