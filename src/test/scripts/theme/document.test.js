/* The text of a page as Markdown, plain text and JSON. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { named, parts } from './citations.js';

const work = named('fw3jqb1gj');

/* What the scripts make of a page with these blocks: pairs of a kind and of what is in it. */
function page(...blocks) {
  const html = blocks.map(([kind, content], i) =>
    `<div class="block ${kind}" id="p${i}"><span class="former" id="f${i}"></span>${content}<a class="mark" href="#p${i}"></a></div>`);
  const { window } = new JSDOM(`<div class="text">${html.join('\n')}</div>`);
  return parts(['references', 'files', 'document'], window);
}

/* The Markdown of a block, without what stands above and below all of them. */
function markdown(kind, content) {
  const text = page([kind, content]).markdown(work, '引用');
  return text.slice(text.indexOf(`# ${work.title}\n\n`) + work.title.length + 4, text.lastIndexOf('\n\n---\n\n'));
}

describe('Markdown', () => {
  for (const [what, kind, html, expected] of [
    ['a paragraph', 'paragraph', '<p>大桥<strong>通车</strong>了，<em>老渡工</em>也来了。</p>', '大桥**通车**了，*老渡工*也来了。'],
    ['signs that mean something', 'paragraph', '<p>a*b_c [d] &lt;e&gt; `f` \\ ~g~ x|y &amp;amp;</p>',
      'a\\*b\\_c \\[d\\] \\<e\\> \\`f\\` \\\\ \\~g\\~ x\\|y \\&amp;'],
    ['beginnings of lists and headings', 'paragraph', '<p>1. 一<br># 二<br>- 三<br>2021年</p>', '1\\. 一\\\n\\# 二\\\n\\- 三\\\n2021年'],
    ['a heading', 'heading', '<h3>渡口</h3>', '### 渡口'],
    ['a list in a list', 'list', '<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>', '- 甲\n\n  - 乙\n- 丙'],
    ['a list that goes on', 'list', '<ol start="3"><li>丙</li><li>丁</li></ol>', '3. 丙\n4. 丁'],
    ['a quotation', 'quote', '<blockquote><p>一</p><p>二</p></blockquote>', '> 一\n>\n> 二'],
    ['a post', 'post', '<div><header><cite>江边老人</cite> <time datetime="2011-05-03T08:00">2011-05-03 08:00</time> <span>2楼</span></header>'
      + '<p>记得。</p></div>', '**江边老人 2011-05-03 08:00 2楼**\n\n记得。'],
    ['a table with a head and a cell over two rows', 'table',
      '<div class="scroll"><table><caption>人数</caption><thead><tr><th>年</th><th>人</th></tr></thead>'
      + '<tbody><tr><td rowspan="2">1950</td><td>一|二</td></tr><tr><td>三</td></tr></tbody></table></div>',
      '人数\n\n| 年 | 人 |\n| --- | --- |\n| 1950 | 一\\|二 |\n|  | 三 |'],
    ['a table without a head', 'table', '<div class="scroll"><table><tbody><tr><td colspan="2">一</td><td>二</td></tr></tbody></table></div>',
      '|  |  |  |\n| --- | --- | --- |\n| 一 |  | 二 |'],
    ['lines that are kept', 'pre', '<pre>\na  b\n```\n</pre>', '````\na  b\n```\n````'],
    ['code in a line', 'paragraph', '<p><code>a`b</code></p>', '``a`b``'],
    ['links out, and into the archive', 'paragraph',
      '<p><a href="http://x.example/a_(b)">外</a>，<a href="../0009/index.html">内</a>，<a href="#p1">此</a></p>',
      '[外](<http://x.example/a_(b)>)，[内](<https://archive.example/d/0009/index.html>)，此'],
    ['a picture with its caption', 'figure', '<figure><img src="1.png" alt="旧桥"><figcaption>桥头</figcaption></figure>',
      '![旧桥](<https://archive.example/d/fw3jqb1gj/1.png>)\n\n桥头'],
    ['a note', 'paragraph', '<p>渡船<sup><a href="#n1">[1]</a></sup></p>', '渡船<sup>\\[1\\]</sup>'],
    ['edits as they read now', 'paragraph', '<p><del hidden><a href="#c1">鸯</a></del><span class="ed">鸳</span>桥'
      + '<a class="conj" href="#c2">长</a><a class="flagged" href="#c3">□</a></p>', '鸳桥长□']
  ]) {
    it('has ' + what, () => assert.equal(markdown(kind, html), expected));
  }

  it('says above the text what is known of it, and below how it is cited', () => {
    const text = page(['paragraph', '<p>一</p>']).markdown({ ...work, title: '“桥”: #1', authors: [['Miller', 'Jean']] }, '林. 桥[N/OL]. *');
    assert.ok(text.startsWith('---\nid: "fw3jqb1gj"\ntitle: "“桥”: #1"\ndate: "2021-09-18"\n'), text);
    assert.ok(text.includes('\nauthors: ["Jean Miller"]\n'), text);
    assert.ok(text.endsWith('\n\n---\n\n林. 桥\\[N/OL\\]. \\*\n'), text);
  });
});

describe('plain text', () => {
  it('has each block, each row of a table and each entry of a list on lines of its own', () => {
    const text = page(['paragraph', '<p>一<br>二</p>'], ['list', '<ul><li>甲</li><li>乙</li></ul>'],
      ['table', '<table><tbody><tr><td>1950</td><td>1200</td></tr><tr><td>1951</td><td>9</td></tr></tbody></table>'],
      ['paragraph', '<p><del hidden>鸯</del><span class="ed">鸳</span></p>']).text(work, '引用。');
    assert.equal(text, '云溪大桥通车\n\n云溪日报　2021-09-18　林知远\n\n一\n二\n\n甲\n乙\n\n1950\t1200\n1951\t9\n\n鸳\n\n引用。\n');
  });
});

describe('JSON', () => {
  it('has each block with its anchor, and of posts who and when', () => {
    const { blocks, ...facts } = JSON.parse(page(['heading', '<h2>渡口</h2>'],
      ['post', '<div><header><cite>江边老人</cite> <time datetime="2011-05-03">2011-05-03</time></header><p>记得。</p></div>']).json(work));
    assert.deepEqual(blocks, [
      { anchor: 'p0', type: 'heading', level: 2, text: '渡口' },
      { anchor: 'p1', type: 'post', author: '江边老人', date: '2011-05-03', text: '记得。' }
    ]);
    assert.equal(facts.source, '云溪日报');
    assert.equal(facts.url, work.original);
  });
});
