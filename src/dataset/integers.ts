const SIZE = Int32Array.BYTES_PER_ELEMENT;
const BIG_ENDIAN = new Uint8Array(Int32Array.of(1).buffer)[0] === 0;

/** Gives 32-bit integers as the bytes of a file, the lowest byte of each first. */
export function bytesOf(integers: Int32Array): Uint8Array {
  const bytes = Buffer.from(Int32Array.from(integers).buffer);
  return BIG_ENDIAN ? bytes.swap32() : bytes;
}

/** Gives the 32-bit integers whose bytes a file has. The bytes are not to be used after that. */
export function integersIn(bytes: Buffer): Int32Array {
  if (BIG_ENDIAN) bytes.swap32();
  // A buffer may begin at any byte of its memory, an array of integers only at every fourth.
  const aligned = bytes.byteOffset % SIZE === 0 ? bytes : Uint8Array.from(bytes);
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / SIZE);
}
