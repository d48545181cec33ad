import type {Release} from './release.ts'

// "[truncated]", "(more)" at the very end
//                ^^^^^^
const cutOff = /(?:\[(?:truncated|excerpt|…|\.\.\.)\]|\((?:more|continued)\)|-\s?more\s?-)\s*$/i

/** Does the text itself show that it is a part only? */
export function isExcerpt(release: Release): boolean {
  return cutOff.test(release.text.slice(-40))
}
