import { usePostgres } from "../../support/postgres.ts";
import { describeFilters } from "../match-filter-contract.ts";
import { inPostgres } from "./under-test.ts";

describeFilters(inPostgres(usePostgres()));
