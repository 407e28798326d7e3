import { usePostgres } from "../../support/postgres.ts";
import { describeJournal } from "../journal-contract.ts";
import { createPostgresPlace } from "./under-test.ts";

const postgres = usePostgres();

describeJournal(() => createPostgresPlace(postgres));
