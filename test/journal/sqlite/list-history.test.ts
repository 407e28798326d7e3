import { describeHistory } from "../list-history-contract.ts";
import { SQLITE } from "./under-test.ts";

describeHistory(SQLITE);
