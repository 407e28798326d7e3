import type { SettingInForce } from "../../generated/operator.ts";
import { findSetting, GIVEN, type Sources } from "./find-setting.ts";
import { fileVariable, type SettingRow } from "./setting.ts";
import { appLists, settings } from "./settings.ts";

/** Where the environment names the file that has the secret. */
const FROM_SECRET_FILE = /, named by /;

/** Every setting with its value and where that comes from. Of a secret there is only whether it is set: its value is read nowhere here. */
export function settingsInForce(sources: Sources): SettingInForce[] {
  return [...Object.values(settings), ...Object.values(appLists)].map((row: SettingRow) => describe(row, sources));
}

function describe(row: SettingRow, sources: Sources): SettingInForce {
  const { variable, key, fallback, unit, help, isSecret = false } = row;
  const { value, place, isVariable } = findSetting(row, sources);
  const isSet = value !== undefined && value !== null && value !== "";
  return {
    variable,
    key,
    value: isSecret ? null : isSet ? toText(value) : fallback,
    source: isSet ? sourceOf(place, isVariable) : "default",
    variableOfFile: isSecret ? fileVariable(row) : null,
    isSecret,
    isSet,
    fallback,
    unit,
    help,
  };
}

function sourceOf(place: string, isVariable: boolean): SettingInForce["source"] {
  if (place.startsWith(`${GIVEN}.`)) return "program";
  if (!isVariable) return "file";
  return FROM_SECRET_FILE.test(place) ? "secret-file" : "environment";
}

function toText(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(", ") : String(value);
}
