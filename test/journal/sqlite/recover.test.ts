import { describeRecovery } from "../recover-contract.ts";
import { createSqlitePlace } from "./under-test.ts";

describeRecovery(createSqlitePlace);
