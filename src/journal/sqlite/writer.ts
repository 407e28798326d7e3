import type { RpcServer, RpcService } from "../../storage/rpc/socket-server.ts";
import type { CommitFigures } from "../commit-figures.ts";
import { openRecording, type RecordingOptions } from "./open-recording.ts";
import type { Recorder, RecorderOptions } from "./recorder.ts";

/** Procedures of the thread that writes the journal. */
export interface Writer extends Recorder {
  /** Of all commits, also those of other processes. */
  commitFigures(): CommitFigures;
  /** Closes the socket, then the journal. */
  close(): Promise<void>;
}

export interface WriterOptions extends RecordingOptions {
  /** Socket at which other processes can record too. */
  socket?: string | undefined;
}

/** Opens the journal as `openRecording` does, for this process and for others. */
export async function serve({ socket, ...options }: WriterOptions): Promise<Writer> {
  const { createRecorder, inTransaction, append, appendLate, recover, probe, commitFigures, close } = await openRecording(options);
  const server = socket === undefined ? null : await listen(socket, { create: createRecorder, inTransaction });
  return {
    append,
    appendLate,
    recover,
    probe,
    commitFigures,
    close: async () => {
      await server?.close();
      close();
    },
  };
}

async function listen(socket: string, service: RpcService<Recorder, RecorderOptions>): Promise<RpcServer> {
  // A single process does not need this module.
  const { serveRpc } = await import("../../storage/rpc/socket-server.ts");
  return serveRpc(socket, service);
}
