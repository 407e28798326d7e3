import { usePostgres } from "../../support/postgres.ts";
import { describeListOfEntries } from "../list-entries-contract.ts";
import { inPostgres } from "./under-test.ts";

describeListOfEntries(inPostgres(usePostgres()));
