// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import FicheSheet from '../../../../../renderer/components/fiche/FicheSheet.vue';
import type { RecordView } from '../../../../../shared/reference/types';
import { mountPart } from '../../helpers/mount';
import { VIEW } from '../../helpers/sample-view';

const NBSP = '\u00a0';
const manifest = { contentVersion: '1.2.0', contentDate: '2026-11-20' };
const sheet = (view: RecordView = VIEW) =>
  mountPart(FicheSheet, { view, paper: 'Letter', manifest, printedOn: '2026-12-01' });

describe('FicheSheet', () => {
  it('shows title, acronym and the names in the two other languages', () => {
    expect(sheet().get('h1').text()).toBe('Bureau Sud-Sud (UNOSSC)');
    const names = sheet().findAll('.fiche-others li');
    expect(names.map((name) => [name.attributes('lang'), name.text()])).toEqual([
      ['en', 'South-South Office (UNOSSC)'],
      ['es', 'Oficina Sur-Sur (UNOSSC)'],
    ]);
  });

  it('strikes a rejected date, says so, and leaves the others alone', () => {
    const struck = sheet().findAll('s');
    expect(struck.map((date) => date.text())).toEqual(['2013']);
    expect(sheet().get('.facts').text()).toContain('non retenue');
    expect(sheet().get('.facts').text()).toContain('À vérifier');
  });

  it('states each side of a contradiction, then what we follow', () => {
    const note = sheet().get('[data-note="contradiction"]');
    expect(note.findAll('li').map((one) => one.text())).toEqual(['L’une dit 2012.1', 'L’autre dit 2013.2']);
    expect(note.text()).toContain('Nous suivons 2012.');
  });

  it('lists numbered sources with their place, and former names with their years', () => {
    expect(sheet().get('.sources').text()).toContain('À propos, par. 2 [S-001]');
    expect(sheet().text()).toContain('2004–2012');
  });

  it('ends with what leads back to the record', () => {
    const foot = sheet().get('.fiche-foot').text();
    for (const part of [
      'B-001',
      '1.2.0',
      `20${NBSP}novembre${NBSP}2026`,
      `1er${NBSP}décembre${NBSP}2026`,
      'Vérifié',
    ])
      expect(foot).toContain(part);
  });

  it('speaks the language of the record, not that of the interface', () => {
    const spanish = sheet({ ...VIEW, lang: 'es' });
    expect(spanish.get('article').attributes('lang')).toBe('es');
    expect(spanish.get('.fiche-sources h2').text()).toBe('Fuentes');
  });

  it('leaves out the parts that the record does not have', () => {
    const bare = sheet({ ...VIEW, notes: [], otherNames: [], citations: [], body: null });
    expect(bare.findAll('h2')).toHaveLength(0);
  });
});
