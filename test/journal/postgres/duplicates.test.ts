import { usePostgres } from "../../support/postgres.ts";
import { describeDuplicates } from "../duplicates-contract.ts";
import { createPostgresPlace } from "./under-test.ts";

const postgres = usePostgres();

describeDuplicates(() => createPostgresPlace(postgres));
