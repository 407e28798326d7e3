import { describeBalancer } from "./balancer-contract.ts";
import { nginx } from "./start-balancer.ts";

describeBalancer("nginx", nginx);
