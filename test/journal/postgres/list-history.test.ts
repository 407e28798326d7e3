import { usePostgres } from "../../support/postgres.ts";
import { describeHistory } from "../list-history-contract.ts";
import { inPostgres } from "./under-test.ts";

describeHistory(inPostgres(usePostgres()));
