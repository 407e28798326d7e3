import { describeFilters } from "../match-filter-contract.ts";
import { SQLITE } from "./under-test.ts";

describeFilters(SQLITE);
