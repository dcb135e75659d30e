import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../../../data/check/check-records';
import { countsCsv, recordsCsv } from '../../../../data/report/csv';
import { reportHtml } from '../../../../data/report/html';
import { overviewOf } from '../../../../data/report/overview';
import { loadRecords } from '../../../../data/load/load-records';
import { VALID } from '../records';

const records = checkRecords(loadRecords(VALID), { today: '2024-06-01' }).records;
const overview = overviewOf(records);

describe('the overview of the records', () => {
  it('lists those not checked for longest first', () => {
    const days = overview.records.map(({ checked }) => checked);
    expect(days).toEqual([...days].sort());
    expect(overview.records[0]).toMatchObject({ id: 'report', checked: '2024-04-30' });
    expect(overviewOf([...records].reverse())).toEqual(overview);
  });

  it('counts by kind and confidence, by language, and by source', () => {
    expect(overview.byKind.body).toEqual({ verified: 2, 'single-source': 0, 'to-verify': 0 });
    expect(overview.byLanguage.fr.texts).toBe(7);
    expect(overview.byLanguage.es.words).toBeGreaterThan(100);
    expect(overview.sources.map(({ id, records: count }) => [id, count])).toEqual([
      ['founding-text', 7],
      ['report', 1],
    ]);
  });

  it('counts the statements to verify and the notes of each record', () => {
    const doubtful = records.map((record) =>
      record.id === 'office'
        ? {
            ...record,
            dates: [{ kind: 'established', date: '1974', cite: ['page'], confidence: 'to-verify' }],
          }
        : record,
    ) as typeof records;
    const office = overviewOf(doubtful).records.find(({ id }) => id === 'office');
    expect(office).toMatchObject({
      toVerify: 1,
      sources: 2,
      notes: { contradiction: 1, gap: 0, context: 0 },
    });
  });
});

describe('the report in CSV', () => {
  it('has a line a record, oldest check first', () => {
    const [head, first, ...others] = recordsCsv(overview).split('\r\n');
    expect(head).toMatch(/^\uFEFFreference,id,kind,title,confidence,checked,words_fr,words_en,words_es/);
    expect(first).toMatch(/^S-002,report,source,Rapport sur le Bureau,verified,2024-04-30,0,0,0,/);
    expect(others).toHaveLength(9);
  });

  it('has the counts', () => {
    const lines = countsCsv(overview).split('\r\n');
    for (const line of [
      'kind,body,records,2',
      'confidence,verified,records,9',
      'language,fr,texts,7',
      'source,founding-text,records,7',
    ])
      expect(lines).toContain(line);
  });

  it('quotes what a spreadsheet would cut or run', () => {
    const [first] = records;
    if (!first) throw new Error('no record');
    const named = (official: string): string =>
      recordsCsv(overviewOf([{ ...first, names: { ...first.names, fr: { official } } }]));
    expect(named('Un, "deux"')).toContain(',"Un, ""deux""",');
    expect(named('=1+1')).toContain(",'=1+1,");
  });
});

describe('the report in HTML', () => {
  it('shows every record and source, and needs nothing else', () => {
    const html = reportHtml(overview, 0);
    for (const { ref } of overview.records) expect(html).toContain(`<td>${ref}</td>`);
    expect(html).toContain('9 records, last checked on 2024-05-03; the check finds no fault.');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|\b(?:src|href|style)=/);
  });

  it('shows a title as it is written', () => {
    const [first] = records;
    if (!first) throw new Error('no record');
    const html = reportHtml(
      overviewOf([{ ...first, names: { ...first.names, fr: { official: '<b>&"x"' } } }]),
      2,
    );
    expect(html).toContain('<td>&lt;b&gt;&amp;&quot;x&quot;</td>');
    expect(html).toContain('2 to correct');
  });
});
