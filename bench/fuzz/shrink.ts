/** Makes a text smaller while it still does what it did: leaves out ever smaller pieces, for a few seconds at most. */
export async function shrink(text: string, holds: (text: string) => Promise<boolean>, milliseconds = 4000): Promise<string> {
  const until = Date.now() + milliseconds
  let now = text
  for (let size = Math.ceil(now.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < now.length; ) {
      if (Date.now() > until) return now
      const without = now.slice(0, from) + now.slice(from + size)
      if (await holds(without)) now = without
      else from += size
    }
  }
  return now
}
