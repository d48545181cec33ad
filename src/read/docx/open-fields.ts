import {attributeOf, decodeXml, type XmlToken} from './xml-tokens.ts'

interface Field {
  readonly number: number
  instruction: string
  inResult: boolean
  /** The element of a simple field; a field of several runs has none. */
  readonly element: {start: number; end: number} | null
}

/** The fields that are open at a place of a part: dates, cross references, merge fields. They nest. */
export interface OpenFields {
  openSimple(token: XmlToken): void
  closeSimple(token: XmlToken): void
  /** Meets the mark of a field of several runs: its beginning, the end of its instruction, its end. */
  meetMark(token: XmlToken): void
  addInstruction(xml: string): void
  /** Is this the instruction of a field, and not what a reader sees? */
  isInstruction(): boolean
  element(): {start: number; end: number} | null
  mergeField(): {readonly name: string; readonly number: number} | null
}

/** Follows the fields of a part. */
export function openFields(): OpenFields {
  const fields: Field[] = []
  let count = 0
  return {
    openSimple(token) {
      fields.push({number: count++, instruction: attributeOf(token, 'w:instr') ?? '', inResult: true, element: {start: token.start, end: token.end}})
    },
    closeSimple(token) {
      const element = fields.pop()?.element
      // The pieces inside share it.
      if (element) element.end = token.end
    },
    meetMark(token) {
      const field = fields.at(-1)
      const type = attributeOf(token, 'w:fldCharType')
      if (type === 'begin') fields.push({number: count++, instruction: '', inResult: false, element: null})
      else if (type === 'separate' && field) field.inResult = true
      else if (type === 'end') fields.pop()
    },
    addInstruction(xml) {
      const field = fields.at(-1)
      if (field) field.instruction += decodeXml(xml)
    },
    isInstruction: () => fields.some(field => !field.inResult),
    element: () => fields.find(field => field.element)?.element ?? null,
    mergeField() {
      for (const {instruction, number} of fields) {
        const name = /^\s*MERGEFIELD\s+("[^"]*"|\S+)/i.exec(instruction)?.[1]
        if (name) return {name: name.replace(/^"|"$/g, ''), number}
      }
      return null
    }
  }
}
