import type {Release} from '../release.ts'
import {readDays} from './day-words.ts'

// "Edmonton,", "SOUTH", "Mich.,", "St.", "D.C.": a word of the name of a place
const placeWord = /^\(?[A-Z][\w.’'-]*\)?[,/.]*$|^(?:of|de|la|&|[-–—]{1,2}|@|\/)$/
// "… Canada November 7, 2024. ", "… Mich., Oct. 3, 2017 – ", "… (Newswire) Tuesday Feb 3, 2026 @ 7:32 AM": how a dateline ends
const endAfter = /^,? ?(?:[-–—./(:@]|at \d)/

/** Does a place with a day stand in the first page of the text, where the outline has found no dateline? */
export function opensWithPlaceAndDay({text}: Pick<Release, 'text'>): boolean {
  const page = text.slice(0, 4000)
  return readDays(page).some(({range, weekdayRange}) => {
    const start = Math.min(range.from, weekdayRange?.from ?? range.from)
    const line = page.slice(Math.max(start - 60, page.lastIndexOf('\n', start) + 1), start)
    const words = line.trim().split(/\s+/)
    const places = words.slice(words.findLastIndex(word => !placeWord.test(word)) + 1)
    return places.length > 0 && /^\(?[A-Z]/.test(places[0] ?? '') && /,/.test(places.join(' ')) && endAfter.test(page.slice(range.to, range.to + 8))
  })
}
