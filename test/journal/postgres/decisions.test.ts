import { usePostgres } from "../../support/postgres.ts";
import { describeDecisions } from "../decisions-contract.ts";
import { inPostgres } from "./under-test.ts";

describeDecisions(inPostgres(usePostgres()));
