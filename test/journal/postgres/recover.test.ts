import { usePostgres } from "../../support/postgres.ts";
import { describeRecovery } from "../recover-contract.ts";
import { createPostgresPlace } from "./under-test.ts";

const postgres = usePostgres();

describeRecovery(() => createPostgresPlace(postgres));
