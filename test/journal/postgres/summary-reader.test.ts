import { usePostgres } from "../../support/postgres.ts";
import { describeSummaryReader } from "../summary-reader-contract.ts";
import { inPostgres } from "./under-test.ts";

describeSummaryReader(inPostgres(usePostgres()));
