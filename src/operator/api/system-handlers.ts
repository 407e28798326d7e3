import type { SettingInForce, SystemState } from "../../../generated/operator.ts";
import type { OperatorHandlers } from "./operation.ts";

/** What the server knows of itself. */
export interface System {
  read(): Promise<SystemState>;
  settings: readonly SettingInForce[];
}

/** Creates the handlers of what an operator asks about the server itself. */
export function createSystemHandlers({ read, settings }: System): Pick<OperatorHandlers, "getSystem" | "getSettings"> {
  return { getSystem: read, getSettings: () => ({ items: [...settings] }) };
}
