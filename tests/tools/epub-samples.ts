/** Articles of kinds that the bench's pages do not have: formulas, text from right to left, ruby, and markup that is out of order. */
const page = (lang: string, dir: string, title: string, body: string) => ({
  id: `sample-${lang}`,
  url: `https://sample.example/${lang}`,
  html: `<!doctype html><html lang="${lang}" dir="${dir}"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`,
});

const FORMULAS = [
  '<math display="block" alttext="x = (-b ± √(b²-4ac)) / 2a"><semantics><mrow><mi>x</mi><mo>=</mo><mfrac><mrow><mo>−</mo><mi>b</mi><mo stretchy="false" form="infix">±</mo><msqrt><msup><mi>b</mi><mn>2</mn></msup><mo>−</mo><mn>4</mn><mi>a</mi><mi>c</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math>',
  '<math><mrow><munderover><mo largeop="true" movablelimits="false">∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msubsup><mi mathvariant="bold">x</mi><mi>i</mi><mn>2</mn></msubsup><mspace width="1em"></mspace><mfenced close="]" separators=","><mi>a</mi><mi>b</mi></mfenced></mrow></math>',
  '<math><mtable columnalign="left right"><mtr><mtd columnspan="2"><mn>1</mn></mtd></mtr><mtr><mtd><mtext>where </mtext></mtd><mtd><menclose notation="circle"><mi>x</mi></menclose></mtd></mtr></mtable></math>',
  '<math><mmultiscripts><mi>F</mi><mn>1</mn><mn>2</mn><mprescripts></mprescripts><mn>3</mn><mn>4</mn></mmultiscripts><mover accent="true"><mi>v</mi><mo>→</mo></mover><mroot><mi>x</mi><mn>3</mn></mroot></math>',
  '<math>loose text<mfrac><mn>1</mn></mfrac><msup><mi>a</mi></msup><mtr><mn>5</mn></mtr><mtable><mn>7</mn></mtable><mo lspace="3" mathvariant="wrong">+</mo></math>',
];

const english = (n: number) =>
  `<p>Paragraph ${n} says, in as many words as a paragraph needs, that a formula is read by people who see it, and is heard by those who do not, if it was kept as a formula and not as a picture of one.</p>`;
const arabic =
  '<p>كان الجسر القديم مغلقا منذ عامين، وعندما أعيد بناؤه في المكان نفسه اجتمع سكان المدينة على ضفتي النهر ليروا أول عربة تعبره، وكان ذلك في صباح يوم من أيام الربيع، كما يروي من حضره.</p>';
const japanese =
  '<p>古い橋は二年のあいだ閉じられていたが、春の朝にふたたび開かれ、町の人々は川の両岸に集まって、最初の車が渡るのを見守った。石にはすべて番号がつけられ、元の順に積み直されたという。</p>';

const OUT_OF_ORDER =
  '<h2><div>Blocks in <ul><li>a heading</li></ul></div></h2><ul><p>no item</p>loose<li value="3">three</li></ul>' +
  '<dl><dd>a definition first</dd><dt>a term last</dt></dl><dl><dt><h3>A heading as a term</h3></dt><dd>explained</dd></dl>' +
  '<dl><div><dt>grouped</dt><dd>definition</dd></div></dl><b><p>bold paragraph</p></b><span><table><tr><td>1</td></tr></table></span>' +
  '<table><tfoot><tr><td>foot</td></tr></tfoot><tr><th><h4>head</h4></th><td colspan="0" rowspan="2">x</td></tr><caption>Late <p>caption</p></caption></table>' +
  '<figure><figcaption>first</figcaption><p>middle</p><figcaption>second</figcaption></figure><figcaption>alone</figcaption>' +
  '<details open><p>no summary</p></details><details><summary><h3>Summary</h3></summary>inside</details>' +
  '<p><time datetime="yesterday">long ago</time> <a href="https://a.example/x|y{z}?q=[1]#a#b">odd</a> <a href="https://ü.example/ä b">ä</a> ' +
  '<a href="mailto:a b@c.example">post</a> <a href="#nowhere">nowhere</a> <bdo>no direction</bdo> <ins datetime="x">new</ins> <q>quoted</q></p>' +
  '<header><h2>Header</h2></header><main><address><h3>Address</h3></address></main><pre><div>line</div></pre><ol reversed start="-2" type="i"><li>x</li></ol>' +
  '<p lang="en-x">\u0001control\u000b \uffff</p><ruby>漢<rt>kan</rt>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby> <ruby><rt>alone</rt></ruby>';

export const SAMPLES = [
  page(
    'en',
    'ltr',
    'Formulas',
    FORMULAS.map((formula, n) => `${english(n)}<p>Inline: ${formula} and on.</p>`).join(''),
  ),
  page(
    'ar',
    'rtl',
    'الجسر القديم',
    `${arabic.repeat(4)}<h2>جدول</h2><table><tr><th scope="col">سنة</th><td>٢٠٢٤</td></tr></table><p>قال <bdo dir="ltr">left</bdo> ثم</p>`,
  ),
  page(
    'ja',
    'ltr',
    '古い橋',
    `${japanese.repeat(4)}<h2>読み</h2><p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>と<ruby>川<rt>かわ</rt></ruby></p>`,
  ),
  page(
    'de',
    'ltr',
    'Out of order & <odd> "markup"',
    `${[1, 2, 3, 4].map(english).join('')}${OUT_OF_ORDER}${[5, 6].map(english).join('')}`,
  ),
];
