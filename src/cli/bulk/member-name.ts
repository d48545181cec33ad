// What could lead out of a folder, end a name early, steer a terminal or pass for the mark between archive and member
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const odd = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\\%]/g
const drive = /^([a-z]):/i

/**
 * The name of a member as reports show it: a path with forward slashes that stays below its folder. What would lead
 * elsewhere (`..`, a first slash, a drive, a backslash) or cannot be seen is percent-encoded, so that no two members share a name
 * and whoever takes it for a path does no harm.
 */
export function memberName(name: string): string {
  const steps = name.split('/').filter((step, index) => step !== '.' && (step !== '' || index === 0))
  const path = steps
    .map(step => (step === '..' ? '%2E%2E' : step.replace(odd, encodeURIComponent)))
    .join('/')
    .replace(drive, '$1%3A')
  return path.startsWith('/') ? `%2F${path.slice(1)}` : path
}
