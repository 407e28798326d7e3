import { isIPv6 } from "node:net";
import type { Config } from "../config/config.ts";
import type { Setting } from "../config/setting.ts";
import { settings } from "../config/settings.ts";
import { ConfigError } from "../errors.ts";

/** An address to listen on, and the settings that it comes from. */
export interface PortAddress {
  host: string;
  port: number;
  hostSetting: Setting;
  portSetting: Setting;
}

/** The address of the callback listener. */
export function callbackAddress({ host, port }: Config): PortAddress {
  return { host, port, hostSetting: settings.host, portSetting: settings.port };
}

/** The address of the operator API. */
export function operatorAddress({ operatorHost, operatorPort }: Config): PortAddress {
  return { host: operatorHost, port: operatorPort, hostSetting: settings.operatorHost, portSetting: settings.operatorPort };
}

/** The address of the metrics, if they have one of their own. */
export function metricsAddress(host: string, port: number): PortAddress {
  return { host, port, hostSetting: settings.metricsHost, portSetting: settings.metricsPort };
}

/** Returns what `open` resolves with. If the system refuses the address, throws a ConfigError that names the setting to change. */
export async function openPort<Opened>(address: PortAddress, open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    const message = explain(address, (error as NodeJS.ErrnoException).code);
    throw message === undefined ? error : new ConfigError(message, { cause: error });
  }
}

/** What is wrong and what to do about it; undefined if the address is not to blame. */
function explain({ host, port, hostSetting, portSetting }: PortAddress, code = ""): string | undefined {
  const address = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
  switch (code) {
    case "EADDRINUSE":
      return `${address} is already in use. Stop the process that listens there, or set ${nameOf(portSetting)} to another port.`;
    case "EACCES":
      return `This user may not listen on ${address}. Set ${nameOf(portSetting)} to a port of 1024 or above.`;
    case "EADDRNOTAVAIL":
      return `${host} is not an address of this machine. Set ${nameOf(hostSetting)} to one that is.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host name ${host} cannot be resolved (${code}). Set ${nameOf(hostSetting)} to an address of this machine.`;
    default:
      return undefined;
  }
}

function nameOf({ variable, key }: Setting): string {
  return `${variable} (${key} in the settings)`;
}
