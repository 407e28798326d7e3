import { usePostgres } from "../../support/postgres.ts";
import { describeSearch } from "../search-contract.ts";
import { inLargePartitions } from "./under-test.ts";

describeSearch(inLargePartitions(usePostgres()));
