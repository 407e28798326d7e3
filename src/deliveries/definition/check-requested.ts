import type { HttpDestination } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import { type AddressPolicyOptions, createAddressPolicy } from "../transports/http/address-policy.ts";
import { faultSentence } from "./fault.ts";
import { findKindFaults } from "./kind-faults.ts";
import { conditionFault, findSelectionFaults } from "./selection-faults.ts";

/** Throws an ImhookError `bad-request` if a definition that a request brings, and that matches the document, cannot be used. */
export function assertRequested(definition: HttpDestination, { allowedAddresses }: Pick<AddressPolicyOptions, "allowedAddresses">): void {
  const addresses = createAddressPolicy({ origin: "api", allowedAddresses });
  const ofFile = definition.secretFile === undefined ? [] : [{ field: "secretFile", text: "is only for the settings file; send secret" }];
  const faults = [...ofFile, ...findSelectionFaults(definition), ...findKindFaults(definition, addresses)];
  if (faults.length > 0) throw new ImhookError("bad-request", faults.map((fault) => faultSentence(fault, "body")).join(" "));
}

/**
 * Throws an ImhookError `bad-request` if the condition of a replay has a fault.
 *
 * @param commands Of the destination.
 */
export function assertCondition(when: string, commands: readonly string[] | undefined): void {
  const text = conditionFault(when, commands);
  if (text !== null) throw new ImhookError("bad-request", faultSentence({ field: "when", text }, "body"));
}
