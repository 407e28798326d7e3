import { FORGED_OPENIM_COMMAND, type Form } from "./send-forms.ts";
import { signedCall } from "./signed-call.ts";

/** Requests whose end two programs may see in different places, each with a second request hidden behind or inside its body. */
export function smugglingForms(): Form[] {
  const hidden = signedCall().bytes;
  const chunk = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`;
  const framings: Record<string, [headers: string, rest: string]> = {
    "length and chunked": ["Content-Length: 4\r\nTransfer-Encoding: chunked", `0\r\n\r\n${hidden}`],
    "chunked and length": ["Transfer-Encoding: chunked\r\nContent-Length: 4", `0\r\n\r\n${hidden}`],
    "chunked with a tab": ["Transfer-Encoding:\tchunked\r\nContent-Length: 4", `0\r\n\r\n${hidden}`],
    "chunked with a space before the colon": ["Transfer-Encoding : chunked\r\nContent-Length: 4", `0\r\n\r\n${hidden}`],
    "chunked, folded": ["Transfer-Encoding:\r\n chunked\r\nContent-Length: 4", `0\r\n\r\n${hidden}`],
    "chunked, misspelt": ["Transfer-Encoding: xchunked\r\nContent-Length: 4", `0\r\n\r\n${hidden}`],
    "chunked, quoted": ['Transfer-Encoding: "chunked"\r\nContent-Length: 4', `0\r\n\r\n${hidden}`],
    "chunked, identity": ["Transfer-Encoding: chunked, identity", `0\r\n\r\n${hidden}`],
    "identity and chunked": ["Transfer-Encoding: identity\r\nTransfer-Encoding: chunked", `0\r\n\r\n${hidden}`],
    "chunked behind a bare line feed": ["X: y\nTransfer-Encoding: chunked", `0\r\n\r\n${hidden}`],
    "chunked behind a bare carriage return": ["X: y\rTransfer-Encoding: chunked", `0\r\n\r\n${hidden}`],
    "chunked behind a NUL": ["X: y\0\r\nTransfer-Encoding: chunked", `0\r\n\r\n${hidden}`],
    "two lengths": [`Content-Length: 2\r\nContent-Length: ${hidden.length + 2}`, `{}${hidden}`],
    "length with a plus": ["Content-Length: +2", `{}${hidden}`],
    "length negative": ["Content-Length: -1", `{}${hidden}`],
    "length hexadecimal": ["Content-Length: 0x2", `{}${hidden}`],
    "length as a list": ["Content-Length: 2, 2", `{}${hidden}`],
    "length with an underscore": [`Content_Length: ${hidden.length}`, hidden],
    "chunk size with 0x": ["Transfer-Encoding: chunked", `0x${chunk}`],
    "chunk size too large": ["Transfer-Encoding: chunked", `fffffffffffffffff1\r\n${hidden}\r\n0\r\n\r\n`],
    "chunk size negative": ["Transfer-Encoding: chunked", `-1\r\n${hidden}\r\n0\r\n\r\n`],
    "chunk without its end": ["Transfer-Encoding: chunked", `2\r\n{}0\r\n\r\n${hidden}`],
    "chunk ended by a line feed": ["Transfer-Encoding: chunked", `2\n{}\n0\n\n${hidden}`],
    "call inside a chunk": ["Transfer-Encoding: chunked", chunk],
    "behind a refused call": ["Content-Length: 2", `{}${hidden}`],
  };
  return Object.entries(framings).map(([name, [headers, rest]]) => ({
    name: `smuggling, ${name}`,
    bytes: `POST /openim/${FORGED_OPENIM_COMMAND} HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n${rest}`,
  }));
}
