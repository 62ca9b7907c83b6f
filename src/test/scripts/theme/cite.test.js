/* References and files for programs that keep references, held against the examples that Java is held against. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { example, named, parts, rows, TODAY, works } from './citations.js';

const cite = parts(['references', 'files']);

describe('a reference', () => {
  for (const [style, id, html] of rows(example('references.tsv'))) {
    it(`to ${id} in ${style} is that of the program`, () => {
      assert.equal(cite.htmlOf(cite.runs(style, named(id), TODAY)), html);
    });
  }

  for (const [style, today, facts, html] of rows(example('published.tsv'))) {
    it(`that ${style} prints, ${html.slice(0, 20)}…, is printed alike`, () => {
      assert.equal(cite.htmlOf(cite.runs(style, JSON.parse(facts), today)).replace(/&amp;/g, '&'), html);
    });
  }

  it('of more than twenty names has nineteen and the last in the style of the psychologists', () => {
    const authors = Array.from({ length: 21 }, (_, i) => `甲${i + 1}`);
    const of = count => cite.textOf(cite.runs('apa', { ...named('0008'), authors: authors.slice(0, count) }, TODAY));
    assert.ok(of(20).includes('甲18, 甲19, & 甲20. ('), of(20));
    assert.ok(of(21).includes('甲18, 甲19, . . . 甲21. ('), of(21));
  });

  it('has a place for the day where none is known', () => {
    assert.equal(cite.textOf(cite.runs('gb-2025', named('0012'), '____-__-__')),
      '云溪县志办. “老桥”的来历[EB/OL]. [____-__-__]. https://archive.example/d/0012/.');
  });
});

describe('a file', () => {
  const all = write => works.map(work => write(work, TODAY)).join('');

  it('of BibTeX is that of the program', () => assert.equal(all(cite.bibtex), example('works.bib')));

  it('of RIS is that of the program, with the line ends of its standard', () => {
    assert.equal(all(cite.ris), example('works.ris').replace(/\n/g, '\r\n'));
  });

  it('of CSL is that of the program', () => {
    assert.deepEqual(works.map(work => JSON.parse(cite.csl(work, TODAY))[0]), JSON.parse(example('works.csl.json')));
  });

  it('leaves out a day that nobody filled in', () => {
    for (const write of [cite.bibtex, cite.ris, cite.csl]) {
      assert.doesNotMatch(write(named('0012'), '____-__-__'), /____|urldate|Y2|accessed/);
    }
  });
});
