// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import FicheSheet from '../../../../../renderer/components/fiche/FicheSheet.vue';
import { defaultFicheOptions, type FicheOptions } from '../../../../../shared/print/options';
import type { RecordView } from '../../../../../shared/reference/types';
import { mountPart } from '../../helpers/mount';
import { card, VIEW } from '../../helpers/sample-view';

const note = { text: 'À relire.', updated: '2026-12-01T08:00:00.000Z', contentVersion: '1.2.0' };

function sheet(views: RecordView[] = [VIEW], asked: Partial<FicheOptions> = {}) {
  const [first = VIEW, second] = views;
  const options = {
    ...defaultFicheOptions({ lang: first.lang, paper: 'Letter' }),
    second: second?.lang ?? null,
    ...asked,
  };
  const editions = views.map((view) => ({ view, strip: [] }));
  return mountPart(FicheSheet, { data: { id: first.id, editions }, options, note });
}

describe('FicheSheet', () => {
  it('shows title, acronym and the names in the two other languages', () => {
    expect(sheet().get('h1').text()).toBe('Bureau Sud-Sud (UNOSSC)');
    const names = sheet().findAll('.fiche-others li');
    expect(names.map((name) => [name.get('[lang]').attributes('lang'), name.text()])).toEqual([
      ['en', 'EN South-South Office (UNOSSC)'],
      ['es', 'ES Oficina Sur-Sur (UNOSSC)'],
    ]);
  });

  it('strikes a rejected date, says so, and leaves the others alone', () => {
    const struck = sheet().findAll('s');
    expect(struck.map((date) => date.text())).toEqual(['2013']);
    expect(sheet().get('.fiche-facts').text()).toContain('non retenue');
    expect(sheet().get('.fiche-facts').text()).toContain('(à vérifier)');
  });

  it('states each side of a contradiction, then what we follow', () => {
    const contradiction = sheet().get('[data-note="contradiction"]');
    expect(contradiction.findAll('li').map((one) => one.text())).toEqual([
      'L’une dit 2012.1',
      'L’autre dit 2013.2',
    ]);
    expect(contradiction.text()).toContain('Nous suivons 2012.');
  });

  it('leads to the number of a source that it cites a second time', () => {
    const [first] = VIEW.citations;
    if (!first) throw new Error('The sample has no citation.');
    const citations = [first, { ...first, key: 'again', number: 2, locator: 'par. 9' }];
    expect(
      sheet([{ ...VIEW, citations }])
        .findAll('.fiche-sources li')
        .map((one) => one.text()),
    ).toEqual([expect.stringContaining('par. 2 [S-001]'), 'Même source que 1, par. 9 [S-001]']);
  });

  it('puts real marks between relations, for whoever hears the line', () => {
    const place = (id: string) =>
      ({
        type: 'concerns',
        direction: 'forward',
        other: card({ id }),
        from: null,
        until: null,
        confidence: 'verified',
        cites: [],
      }) as const;
    const relations = [place('Rabat'), place('Quito')];
    expect(
      sheet([{ ...VIEW, relations }])
        .get('.fiche-relations')
        .text(),
    ).toContain('Porte sur\u00a0: Rabat\u202f; Quito');
  });

  it('lists numbered sources with their place, and former names with their years', () => {
    expect(sheet().get('.fiche-sources').text()).toContain('À propos, par. 2 [S-001]');
    expect(sheet().text()).toContain('2004–2012');
  });

  it('ends with how sure it is and the reference that leads back to the record', () => {
    const colophon = sheet().get('.fiche-colophon').text();
    for (const part of ['B-001', '24\u00a0novembre\u00a02026', 'Vérifié']) expect(colophon).toContain(part);
  });

  it('gives an instrument its full symbol and its date', () => {
    const act = card({
      id: 'res',
      kind: 'instrument',
      title: 'Résolution 67/227',
      symbol: 'A/RES/67/227',
      date: { start: '2012-12-21', end: null },
    });
    const relation = { type: 'renames', direction: 'inverse', other: act, from: null, until: null } as const;
    const view = { ...VIEW, relations: [{ ...relation, confidence: 'verified', cites: [] }] } as RecordView;
    expect(sheet([view]).get('.fiche-side').text()).toContain(
      'Résolution\u00a0A/RES/67/227 (21\u00a0décembre\u00a02012)',
    );
  });

  it('speaks the language of the record, not that of the interface', () => {
    const spanish = sheet([{ ...VIEW, lang: 'es' }]);
    expect(spanish.get('article').attributes('lang')).toBe('es');
    expect(spanish.get('.fiche-sources h2').text()).toBe('Fuentes');
  });

  it('puts two languages side by side under one heading of the document', () => {
    const english = { ...VIEW, lang: 'en', title: 'South-South Office' } as const;
    const both = sheet([VIEW, english]);
    expect(both.findAll('h1')).toHaveLength(1);
    expect(both.findAll('.fiche-title').map((one) => one.text())).toEqual([
      'Bureau Sud-Sud (UNOSSC)',
      'South-South Office (UNOSSC)',
    ]);
    expect(both.findAll('.fiche-others li').map((one) => one.text())).toEqual([
      'ES Oficina Sur-Sur (UNOSSC)',
    ]);
    expect(both.findAll('.fiche-sources')).toHaveLength(1);
  });

  it('prints the note of the person and the code of the reference only where asked', () => {
    expect(sheet().text()).not.toContain('À relire.');
    expect(sheet().find('.fiche-qr').exists()).toBe(false);
    const asked = sheet([VIEW], { notes: true, qr: true });
    expect(asked.get('.fiche-personal').text()).toContain('À relire.');
    expect(asked.get('.fiche-qr').attributes('aria-label')).toContain('B-001');
  });

  it('leaves out the sources where asked', () => {
    const bare = sheet([VIEW], { sources: false });
    expect(bare.find('.fiche-sources').exists()).toBe(false);
    expect(bare.get('article').classes()).toContain('no-sources');
  });

  it('leaves out the parts that the record does not have', () => {
    const bare = sheet([{ ...VIEW, notes: [], otherNames: [], citations: [], body: null }]);
    expect(bare.findAll('h2')).toHaveLength(0);
  });
});
