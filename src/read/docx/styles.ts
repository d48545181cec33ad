import {attributeOf, eachToken} from './xml-tokens.ts'

/** What a paragraph or character style says that matters here, inherited properties included. */
export interface Style {
  /** 1 to 9 for headings (a title is 1), null otherwise. */
  readonly heading: number | null
  readonly bold: boolean
  readonly centred: boolean
  readonly hidden: boolean
  /** List and level that the style gives its paragraphs. */
  readonly list: {readonly id: string; readonly level: number} | null
}

const plain: Style = {heading: null, bold: false, centred: false, hidden: false, list: null}

interface RawStyle {
  name: string
  basedOn: string | null
  outline: number | null
  bold: boolean | null
  centred: boolean | null
  hidden: boolean | null
  list: string | null
  level: number
}

/** Reads styles.xml into a lookup by style id; unknown ids are plain. */
export function readStyles(xml: string | null, part: string): (id: string | null) => Style {
  const raw = new Map<string, RawStyle>()
  if (xml) {
    let style: RawStyle | undefined
    eachToken(xml, part, token => {
      if (token.kind === 'text') return
      if (token.kind === 'close') {
        if (token.name === 'w:style') style = undefined
        return
      }
      if (token.name === 'w:style') {
        style = {name: '', basedOn: null, outline: null, bold: null, centred: null, hidden: null, list: null, level: 0}
        raw.set(attributeOf(token, 'w:styleId') ?? '', style)
        return
      }
      if (!style) return
      const value = attributeOf(token, 'w:val')
      if (token.name === 'w:name') style.name = (value ?? '').toLowerCase()
      else if (token.name === 'w:basedOn') style.basedOn = value
      else if (token.name === 'w:outlineLvl') style.outline = Number(value)
      else if (token.name === 'w:b') style.bold = isOn(value)
      else if (token.name === 'w:vanish') style.hidden = isOn(value)
      else if (token.name === 'w:jc') style.centred = value === 'center'
      else if (token.name === 'w:numId') style.list = value
      else if (token.name === 'w:ilvl') style.level = Number(value)
    })
  }
  const resolved = new Map<string, Style>()
  return id => (id === null ? plain : resolve(id, 0))

  function resolve(id: string, depth: number): Style {
    const known = resolved.get(id)
    if (known) return known
    const style = raw.get(id)
    // A style cannot be based on itself; a damaged file may say so.
    if (!style || depth > 20) return plain
    const base = style.basedOn === null ? plain : resolve(style.basedOn, depth + 1)
    const named = /^heading ([1-9])$/.exec(style.name)?.[1]
    const heading = named ? Number(named) : style.name === 'title' ? 1 : style.outline !== null && style.outline < 9 ? style.outline + 1 : base.heading
    const result: Style = {
      heading,
      bold: style.bold ?? base.bold,
      centred: style.centred ?? base.centred,
      hidden: style.hidden ?? base.hidden,
      list: style.list !== null ? (style.list === '0' ? null : {id: style.list, level: style.level}) : base.list
    }
    resolved.set(id, result)
    return result
  }
}

/** Is a switch property on? `<w:b/>` and `<w:b w:val="1"/>` are, `<w:b w:val="0"/>` is not. */
export function isOn(value: string | null): boolean {
  return value === null || !/^(?:0|false|off|none)$/i.test(value)
}
