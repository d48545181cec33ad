import {
  AlignmentType,
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx'

const change = {id: 1, author: 'Bo Lind', date: '2026-03-02T09:00:00Z'}

/** A draft release as the `docx` package writes it, with what drafts collect on their way round a table of lawyers. */
export async function wordDraft() {
  const row = (...cells) => new TableRow({children: cells.map(text => new TableCell({children: [new Paragraph({children: [new TextRun(text)]})]}))})
  const item = text => new Paragraph({text, numbering: {reference: 'terms', level: 0}})
  const document = new Document({
    creator: 'Bo Lind',
    title: 'Project Heron draft 7',
    comments: {children: [{id: 0, author: 'Bo Lind', initials: 'BL', date: new Date('2026-03-02T09:00:00Z'), children: [new Paragraph('Is this final?')]}]},
    footnotes: {1: {children: [new Paragraph('Amounts are unaudited.')]}},
    numbering: {
      config: [
        {reference: 'terms', levels: [{level: 0, format: LevelFormat.LOWER_LETTER, text: '(%1)', alignment: AlignmentType.START}]},
        {reference: 'points', levels: [{level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START}]}
      ]
    },
    sections: [
      {
        headers: {default: new Header({children: [new Paragraph('DRAFT 3/2/26')]})},
        footers: {default: new Footer({children: [new Paragraph({children: ['Page ', PageNumber.CURRENT].map(part => new TextRun({children: [part]}))})]})},
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            children: [new TextRun('Larkmoor Instruments Reports Revenue of $61.3 Million')]
          }),
          new Paragraph({
            children: [
              new TextRun('LEEDS, Ala., March 3, 2026 – '),
              new Bookmark({id: 'issuer', children: [new TextRun({text: 'Larkmoor Instruments, Inc.', bold: true})]}),
              new TextRun(' (NYSE: LKMR) today reported revenue of '),
              new CommentRangeStart(0),
              new TextRun('$63.1 '),
              new TextRun({text: 'million', italics: true}),
              new CommentRangeEnd(0),
              new TextRun({children: [new CommentReference(0)]}),
              new TextRun(' for the fourth quarter.'),
              new FootnoteReferenceRun(1),
              new TextRun({text: ' Check with Project Heron team.', vanish: true})
            ]
          }),
          new Paragraph({
            children: [
              new TextRun('The Company '),
              new DeletedTextRun({...change, text: 'will'}),
              new InsertedTextRun({...change, id: 2, text: 'expects to'}),
              new TextRun(' earn between '),
              new TextRun({text: '$250 million and $240 million', highlight: 'yellow'}),
              new TextRun(' in 2026, it said on '),
              new ExternalHyperlink({link: 'https://larkmoor.example', children: [new TextRun({text: 'its site', style: 'Hyperlink'})]}),
              new TextRun('.')
            ]
          }),
          item('closing is expected in June 2026;'),
          item('the purchase price is $4 million; and'),
          item('Larkmoor keeps the plant.'),
          new Paragraph({text: 'Sales rose in every region.', numbering: {reference: 'points', level: 0}}),
          new Paragraph({heading: HeadingLevel.HEADING_2, text: 'Results'}),
          new Table({
            width: {size: 9000, type: WidthType.DXA},
            columnWidths: [5000, 2000, 2000],
            rows: [row('', '2025', '2024'), row('Net sales', '61.3', '58.0'), row('Net income', '4.2', '3.9')]
          }),
          new Paragraph({children: [new TextRun({children: ['Contact:', new Tab(), 'Mara Quill, (205) 555-0142']})]}),
          new Paragraph({children: [new TextRun('Dear '), new SimpleField('MERGEFIELD Editor', '«Editor»'), new TextRun(', call us.')]})
        ]
      }
    ]
  })
  return Packer.toBuffer(document)
}

/** The blocks of a release as the `docx` package writes them; bold text is split in the middle of words. */
export async function wordRelease(blocks) {
  const children = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block.cell) {
      children.push(paragraphOf(block))
      continue
    }
    const rows = []
    for (; blocks[index]?.cell?.table === block.cell.table; index++) {
      const {cell} = blocks[index]
      if (cell.row !== rows.at(-1)?.row) rows.push({row: cell.row, cells: []})
      rows.at(-1).cells.push(new TableCell({children: [paragraphOf(blocks[index])]}))
    }
    index--
    children.push(new Table({rows: rows.map(({cells}) => new TableRow({children: cells}))}))
  }
  const numbering = {config: [{reference: 'points', levels: [{level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START}]}]}
  return Packer.toBuffer(new Document({numbering, sections: [{children}]}))
}

function paragraphOf({kind, depth, text, layout}) {
  const middle = Math.floor(text.length / 2)
  return new Paragraph({
    ...(kind === 'heading' ? {heading: depth < 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2} : {}),
    ...(kind === 'list-item' ? {numbering: {reference: 'points', level: 0}} : {}),
    ...(layout.centred ? {alignment: AlignmentType.CENTER} : {}),
    children: [text.slice(0, middle), text.slice(middle)].map(part => new TextRun({text: part, ...(layout.bold ? {bold: true} : {})}))
  })
}
