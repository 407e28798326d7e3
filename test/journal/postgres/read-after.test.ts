import { usePostgres } from "../../support/postgres.ts";
import { describeReadAfter } from "../read-after-contract.ts";
import { inPostgres } from "./under-test.ts";

describeReadAfter(inPostgres(usePostgres()));
