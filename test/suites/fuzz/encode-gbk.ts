const FIRST = { from: 0x81, to: 0xfe };
const SECOND = { from: 0x40, to: 0xfe };

/** The bytes of each character, read from the decoder, because Node has no encoder. */
const BYTES_OF = new Map<string, Buffer>();
const decoder = new TextDecoder("gbk");
for (let first = FIRST.from; first <= FIRST.to; first += 1) {
  for (let second = SECOND.from; second <= SECOND.to; second += 1) {
    const bytes = Buffer.from([first, second]);
    const character = decoder.decode(bytes);
    if ([...character].length === 1 && character !== "\ufffd") BYTES_OF.set(character, bytes);
  }
}

/** Text in GBK, with question marks for what it has no character for. */
export function encodeGbk(text: string): Buffer {
  return Buffer.concat(
    [...text].map((character) => (character < "\u0080" ? Buffer.from(character) : (BYTES_OF.get(character) ?? Buffer.from("?")))),
  );
}
