/** Reads standard input to its end. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  // Without an encoding, the stream gives buffers.
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
