import {describe, expect, it} from 'vitest'
import {blocksOf, readOne} from './blocks-of.ts'

describe('HTML', () => {
  it('reads nested blocks, fonts and implied paragraphs, each once', async () => {
    const page = `<html><head><title>no</title><style>p{}</style></head><body><center><b>ACME WIDGETS REPORTS RESULTS</b></center>
      <div><div><font>First <i>quarter</i></font></div>Loose text<p>One<p>Two</div><script>no()</script></body></html>`
    expect(await blocksOf(page, 'html')).toEqual([
      'heading: ACME WIDGETS REPORTS RESULTS',
      'paragraph: First quarter',
      'paragraph: Loose text',
      'paragraph: One',
      'paragraph: Two'
    ])
  })

  it('decodes references, Windows-1252 ones too, and folds every kind of space and hyphen', async () => {
    expect(await blocksOf('<p>R&amp;D&nbsp;&nbsp;rose &#150; &#147;forward&#8209;looking&#148; for&shy;ward &copy; 2026 &unknown; a&b</p>', 'html')).toEqual([
      'paragraph: R&D rose – “forward-looking” forward © 2026 &unknown; a&b'
    ])
  })

  it.each([
    ['Sales rose.</p\nCosts fell.\nProfit rose.', ['paragraph: Sales rose.', 'paragraph: Costs fell. Profit rose.']],
    ['<p>Sales rose.</b></p\nCosts fell.', ['paragraph: Sales rose.', 'paragraph: Costs fell.']],
    ['<p>Sales rose.</p><p class="a\nCosts fell.', ['paragraph: Sales rose.', 'paragraph: Costs fell.']],
    ['<p>Acme said that it<br/>expects <b/>growth.</p', ['paragraph: Acme said that it expects growth.']]
  ])('goes on behind a tag that is never finished, or closes itself: %j', async (page, blocks) => {
    expect(await blocksOf(page, 'html')).toEqual(blocks)
  })

  it('keeps the lines of a contact apart at <br>, and joins wrapped prose', async () => {
    expect(
      await blocksOf('<p>Jane Roe<br>Acme Widgets, Inc.<br>(555) 010-0100</p><p>Acme said that it<br>expects growth.</p><p>One.<br><br>Two.</p>', 'html')
    ).toEqual([
      'paragraph: Jane Roe',
      'paragraph: Acme Widgets, Inc.',
      'paragraph: (555) 010-0100',
      'paragraph: Acme said that it expects growth.',
      'paragraph: One.',
      'paragraph: Two.'
    ])
  })

  it('reads bullets in a layout table as a list, and labels with their values', async () => {
    const page = `<table><tr><td>&nbsp;</td><td>&#149;</td><td><p>Revenue of $4.8 million</p></td></tr></table>
      <table><tr><td>o</td><td>Two plants</td></tr></table><table><tr><td>Phone:</td><td>(555) 010-0100</td></tr></table>`
    expect(await blocksOf(page, 'html')).toEqual(['list-item: Revenue of $4.8 million', 'list-item: Two plants', 'paragraph: Phone: (555) 010-0100'])
  })

  it('puts two contacts side by side in columns', async () => {
    const reading = await readOne('<table><tr><td>Jane Roe<br>(555) 010-0100</td><td>John Doe<br>(555) 010-0101</td></tr></table>', 'html')
    expect(reading.tree.children.map(({data}) => data?.layout?.column)).toEqual([0, 0, 1, 1])
  })

  it('keeps two labels side by side apart', async () => {
    const page = '<table><tr><td>Investor Contact:</td><td>Media Contact:</td></tr><tr><td>Jane Roe</td><td>John Doe</td></tr></table>'
    expect(await blocksOf(page, 'html')).toEqual(['paragraph: Investor Contact:', 'paragraph: Media Contact:', 'paragraph: Jane Roe', 'paragraph: John Doe'])
  })

  it('reads a data table on the columns a reader sees', async () => {
    const page = `<table>
      <tr><td></td><td></td><td colspan="7">Three Months Ended March 31,</td></tr>
      <tr><td></td><td></td><td colspan="3">2026</td><td></td><td colspan="3">2025</td></tr>
      <tr><td>Net revenue</td><td></td><td>$</td><td>1,234</td><td></td><td></td><td>$</td><td>(5.6</td><td>)%</td></tr>
      <tr><td>Costs</td><td></td><td></td><td>—</td><td></td><td></td><td></td><td>12</td><td></td></tr></table>`
    expect(await blocksOf(page, 'html')).toEqual([
      '0:1-2 Three Months Ended March 31,',
      '1:1 2026',
      '1:2 2025',
      '2:0 Net revenue',
      '2:1 $ 1,234',
      '2:2 $ (5.6)%',
      '3:0 Costs',
      '3:1 —',
      '3:2 12'
    ])
    const {tree} = await readOne(page, 'html')
    expect(tree.children[0]?.data).toEqual({headRows: 2})
  })

  it('lays cells that reach down past the rows below', async () => {
    expect(await blocksOf('<table><tr><td rowspan=2>Revenue</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>', 'html')).toEqual([
      '0:0 Revenue',
      '0:1 1',
      '0:2 2',
      '1:1 3',
      '1:2 4'
    ])
  })

  it('keeps hidden, struck and commented text out of the text, as marks', async () => {
    const {text, marks} = await readOne(
      '<p>Acme <del>strongly </del><ins>will</ins> <s>not</s> grow<!-- sure? --></p><div style="display:none">draft</div><ix:header>x</ix:header>',
      'html'
    )
    expect(text).toBe('Acme will grow')
    expect(marks.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
      'deletion: strongly',
      'insertion: will',
      'deletion: not',
      'comment: sure?',
      'hidden: draft',
      'hidden: x'
    ])
  })

  it('is not misled by the envelope of EDGAR', async () => {
    expect(
      await blocksOf(
        '<html><body><document>\n<type>EX-99.1\n<sequence>2\n<filename>dex991.htm\n<description>PRESS RELEASE\n<text>\n<p>Acme grows.</p></text></document></body></html>',
        'edgar-html'
      )
    ).toEqual(['paragraph: Acme grows.'])
  })

  it('reads preformatted text by its layout', async () => {
    const page = `<html><body><pre>
<PAGE>
    ACME &amp; CO. REPORTS RESULTS

<TABLE>
<S>                     <C>        <C>
Revenue                 $ 1,234    $ 2,345
Costs                       100        200
</TABLE>
</pre></body></html>`
    expect(await blocksOf(page, 'edgar-html')).toEqual([
      'heading: ACME & CO. REPORTS RESULTS',
      '0:0 Revenue',
      '0:1 $ 1,234',
      '0:2 $ 2,345',
      '1:0 Costs',
      '1:1 100',
      '1:2 200'
    ])
  })

  it('takes navigation and page numbers for furniture', async () => {
    expect(await blocksOf('<nav><a>Home</a></nav><p>Acme grows.</p><p>2</p><hr><div class="footer">© Acme</div>', 'html')).toEqual([
      'furniture: Home',
      'paragraph: Acme grows.',
      'furniture: 2',
      'furniture: © Acme'
    ])
  })

  it('takes the head of each page for furniture', async () => {
    const page =
      '<p>Acme Widgets Reports Results for the Third Quarter</p><p>Acme grows.</p><hr><div>Acme First Quarter Earnings</div><div>April 28, 2026<br>Page 2</div><p>It pays a dividend.</p>'
    expect(await blocksOf(page, 'edgar-html')).toEqual([
      'paragraph: Acme Widgets Reports Results for the Third Quarter',
      'paragraph: Acme grows.',
      'furniture: Acme First Quarter Earnings',
      'furniture: April 28, 2026 Page 2',
      'paragraph: It pays a dividend.'
    ])
  })

  it('reads malformed pages as far as possible', async () => {
    expect(await blocksOf('<p>One<b>two</p></div></td>three<table><td>four<p>five</table>six <p title="seven', 'html')).toEqual([
      'paragraph: Onetwo',
      'paragraph: three',
      'paragraph: four',
      'paragraph: five',
      'paragraph: six'
    ])
    expect(await blocksOf('<p>One\n<p title="unclosed\n<p>Two</p>', 'html')).toEqual(['paragraph: One', 'paragraph: Two'])
  })
})
