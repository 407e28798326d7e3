import { describeBalancer, describeReadinessChecks } from "./balancer-contract.ts";
import { envoy } from "./start-balancer.ts";

describeBalancer("Envoy", envoy);
describeReadinessChecks("Envoy", envoy);
