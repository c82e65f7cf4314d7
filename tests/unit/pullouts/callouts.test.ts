import { describe, expect, it } from 'vitest';
import { read } from './cases';

describe('callouts', () => {
  it.each([
    [
      'label and text in one line',
      '<div><strong>Did You Know?</strong> The lake is older than the hills.</div>',
      'en',
      [['Did You Know?', 'The lake is older than the hills.']],
    ],
    [
      'a box with the label on top',
      '<aside><h4>Pro tip</h4><p>Follow more than one source.</p></aside>',
      'en',
      [['Pro tip', 'Follow more than one source.']],
    ],
    [
      'German',
      '<p><b>Gut zu wissen:</b> Der Eintritt ist montags frei.</p>',
      'de',
      [['Gut zu wissen', 'Der Eintritt ist montags frei.']],
    ],
    [
      'the same box twice',
      '<p>Tip: Bring a warm coat along.</p><p>Tip: Bring a warm coat along.</p>',
      'en',
      [['Tip', 'Bring a warm coat along.']],
    ],
    [
      'Sphinx and MkDocs: once, not for the line in it again',
      '<div class="admonition note"><p class="admonition-title">Note</p><p>Warning: the disk is formatted first.</p></div>',
      'en',
      [['Note', 'Warning: the disk is formatted first.']],
    ],
    [
      'a title of its own',
      '<details class="tip"><summary>Use a faster disk</summary><p>Everything is read from it at once.</p></details>',
      'en',
      [['Use a faster disk', 'Everything is read from it at once.']],
    ],
    [
      'Docusaurus',
      '<div class="theme-admonition alert"><div class="admonitionHeading_Gvgb"><span><svg></svg></span>info</div><div><p>It works in all of the browsers.</p></div></div>',
      'en',
      [['info', 'It works in all of the browsers.']],
    ],
    [
      'GitHub',
      '<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title">Note</p><p>Read this before you start.</p></div>',
      'en',
      [['Note', 'Read this before you start.']],
    ],
    [
      'Asciidoctor',
      '<div class="admonitionblock note"><table><tr><td class="icon"><div class="title">Note</div></td><td class="content">Read this before you start.</td></tr></table></div>',
      'en',
      [['Note', 'Read this before you start.']],
    ],
    [
      'a kind of tip, in bold',
      '<p><strong>Privacy tip:</strong> Never give your number to a shop that you do not know.</p>',
      'en',
      [['Privacy tip', 'Never give your number to a shop that you do not know.']],
    ],
    [
      'a word before a label that is not bold is a sentence',
      '<p>Another tip: Never give your number to a shop that you do not know.</p>',
      'en',
      [],
    ],
    [
      'a bold label without a colon in a box named for notes',
      '<div class="archwiki-note"><b>Note</b> The file has to be readable by all who use it.</div>',
      'en',
      [['Note', 'The file has to be readable by all who use it.']],
    ],
    [
      'a bold label without a colon elsewhere is a word',
      '<p><b>Note</b> that the file has to be readable by all who use it.</p>',
      'en',
      [],
    ],
    [
      'without the button that it ends with',
      '<div class="admonition warning"><p class="admonition-title">Warning</p><p>It is not a backup of all your files.</p><p><a class="md-button" href="/more">All about backups</a></p></div>',
      'en',
      [['Warning', 'It is not a backup of all your files.']],
    ],
    [
      'a label that its text repeats',
      '<div class="box"><p>FYI</p><p>FYI: Anyone can get a report once a year.</p></div>',
      'en',
      [['FYI', 'Anyone can get a report once a year.']],
    ],
    [
      'asterisks that were typed around a label',
      '<p>**NOTE:** The law was changed for those who rent.</p>',
      'en',
      [['NOTE', 'The law was changed for those who rent.']],
    ],
    [
      'no tooltip',
      '<div class="shop-tooltip" hidden><p>Note: Ratings come from those who bought the thing here.</p></div>',
      'en',
      [],
    ],
    [
      'Confluence',
      '<div class="confluence-information-macro"><p class="title">Before you start</p><div class="confluence-information-macro-body"><p>Read all of this twice.</p></div></div>',
      'en',
      [['Before you start', 'Read all of this twice.']],
    ],
    [
      'with the list that its line leads to',
      '<p>Please note: We cannot help with these:</p>\n<ul><li>Income from abroad</li><li>Sales of land</li></ul><p>Nor can others.</p>',
      'en',
      [['Please note', 'We cannot help with these:\nIncome from abroad\nSales of land']],
    ],
    [
      'with all of its box',
      '<div class="notecard note"><p><b>Note:</b> Start from this template:</p><div><div>js</div><pre>start();</pre></div><p>It is explained below.</p></div><p>On we go.</p>',
      'en',
      [['Note', 'Start from this template:\njs\nstart();\nIt is explained below.']],
    ],
    [
      'a line that leads to a section of the text',
      '<p>Keep in mind: All of the lists agree on these few:</p><h3>First</h3><p>It is the third one of the row.</p>',
      'en',
      [],
    ],
    [
      'the words for its sign before the label',
      '<div class="box"><p>(warning)</p><div><h2>Warning</h2><p>Use it for nothing but tests.</p></div></div>',
      'en',
      [['Warning', 'Use it for nothing but tests.']],
    ],
    [
      'one of several terms that a list explains',
      '<ul><li>ERROR: things that are very likely wrong</li><li>WARNING: things to be looked at again</li><li>CHECK: things to think about</li></ul>',
      'en',
      [],
    ],
    [
      'in square brackets',
      '<p>[Editor’s note: Open the picture to see it whole.]</p>',
      'en',
      [['Editor’s note', 'Open the picture to see it whole.']],
    ],
    ['in brackets', '<p>(Note: The lamps are not for sale.)</p>', 'en', [['Note', 'The lamps are not for sale.']]],
    ['what a program prints', '<pre>WARNING: root: Look before you leap!</pre>', 'en', []],
    [
      'a message that waits to be shown',
      '<p>Text.</p><div hidden><hr><div><p>Note</p><p>This page is for members of the club.</p></div></div>',
      'en',
      [],
    ],
    [
      'in a part that is folded away with other text',
      '<h3>Linux</h3><div hidden><p>Unpack it.</p><div><p>Note</p><p>It takes a while on old machines.</p></div></div>',
      'en',
      [['Note', 'It takes a while on old machines.']],
    ],
    [
      'a link to the main article',
      '<div role="note" class="hatnote"><b>Main article</b><p>The history of the old lake</p></div>',
      'en',
      [],
    ],
    [
      'the head of a column of data',
      '<table><tr><th>Note</th><th>What it says</th></tr><tr><td>First</td><td>Nothing much to see in it</td></tr></table>',
      'en',
      [],
    ],
    [
      'a sentence that only begins so',
      '<p>Did you know him when he was a boy of ten?</p><p>Tip the waiter well, always.</p>',
      'en',
      [],
    ],
  ])('%s', (_name, html, lang, want) => {
    expect(read({ name: '', html, lang }).callouts.map(({ label, text }) => [label, text])).toEqual(want);
  });
});
