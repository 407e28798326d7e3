import type { BoundedLog } from "../log/bounded-log.ts";

/** What an exporter of OpenTelemetry says of an export: 0 if it succeeded. */
interface ExportResult {
  code: number;
  error?: Error;
}

/** An exporter of OpenTelemetry, as far as it is watched. */
interface Exporter<Items> {
  export(items: Items, done: (result: ExportResult) => void): void;
}

const SUCCESS = 0;

/**
 * Watches what becomes of exports: OpenTelemetry itself says nothing of failures unless somebody registers for its diagnostics. Returns the exporter.
 *
 * @param message Logged if an export fails.
 */
export function watchExporter<Items, Watched extends Exporter<Items>>(
  exporter: Watched & Exporter<Items>,
  { log, message, onDone }: { log: Pick<BoundedLog, "warn">; message: string; onDone?: (items: Items, succeeded: boolean) => void },
): Watched {
  const exportItems = exporter.export.bind(exporter);
  exporter.export = (items, done) => {
    exportItems(items, (result) => {
      const succeeded = result.code === SUCCESS;
      if (!succeeded) log.warn({ err: result.error }, message);
      onDone?.(items, succeeded);
      done(result);
    });
  };
  return exporter;
}
