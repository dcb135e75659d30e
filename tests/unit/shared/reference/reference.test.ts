import { describe, expect, it } from 'vitest';
import { createReference } from '../../../../shared/reference/reference';
import type { RecordView } from '../../../../shared/reference/types';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();
const reference = createReference(sql);

function view(id: string, lang: 'fr' | 'en' | 'es' = 'fr'): RecordView {
  const record = reference.record(id, lang);
  if (!record) throw new Error(`no record ${id}`);
  return record;
}

describe('a list', () => {
  it('is in time for events, by place for functions, by title for bodies', () => {
    const list = (kind: 'milestone' | 'function' | 'body') =>
      reference.list({ kind }, 'fr').map((card) => card.id);
    expect(list('milestone')).toEqual(['bandung-1955', 'buenos-aires-1978']);
    expect(list('function')).toEqual(['function-1', 'function-2']);
    expect(list('body')).toEqual(['general-assembly', 'unossc', 'g77', 'undp']);
  });

  it('keeps a category and a period, both ends included', () => {
    expect(reference.list({ kind: 'body', category: 'group' }, 'fr').map((card) => card.id)).toEqual(['g77']);
    const period = { kind: 'instrument', fromYear: 1978, toYear: 1978 } as const;
    expect(reference.list(period, 'fr').map((card) => card.id)).toEqual(['bapa', 'res-33-134']);
    expect(reference.list({ kind: 'body', toYear: 1960 }, 'fr')).toEqual([]);
  });

  it('counts its categories', () => {
    expect(reference.categories('instrument')).toEqual([
      { category: 'resolution', count: 2 },
      { category: 'plan', count: 1 },
    ]);
  });
});

describe('a record', () => {
  it('is found by its id or its reference, and null otherwise', () => {
    expect(reference.record('B-002', 'fr')?.id).toBe('undp');
    expect(reference.record('b-002', 'fr')?.id).toBe('undp');
    expect(reference.record('nobody', 'fr')).toBeNull();
  });

  it('is told in the language asked', () => {
    expect(view('undp', 'en')).toMatchObject({
      title: 'United Nations Development Programme',
      acronym: 'UNDP',
      lang: 'en',
    });
    expect(view('undp', 'en').names.fr.acronym).toBe('PNUD');
    expect(view('general-assembly').shortTitle).toBe('Assemblée générale');
    expect(view('undp').shortTitle).toBe(view('undp').title);
  });

  it('shows its French text where a database has no other, and says so', () => {
    expect(view('unossc', 'es')).toMatchObject({ bodyLang: 'es' });
    const { body } = view('unossc', 'fr');
    const own = "lang = 'es' AND record = (SELECT rowid FROM record WHERE id = 'unossc')";
    sql.run(`UPDATE record_text SET body = NULL WHERE ${own}`);
    try {
      expect(view('unossc', 'es')).toMatchObject({ bodyLang: 'fr', body });
    } finally {
      sql.run(`UPDATE record_text SET body = 'La Oficina.[^page]' WHERE ${own}`);
    }
  });

  it('has the cards of the records its text links to', () => {
    expect(Object.keys(view('unossc').links)).toEqual(['undp']);
  });

  it('has its statements, each with its sources', () => {
    const record = view('unossc');
    expect(record.otherNames).toMatchObject([
      {
        role: 'former',
        name: 'Groupe spécial pour la coopération Sud-Sud',
        lang: 'fr',
        acronym: 'SU/SSC',
        from: '2004',
        until: '2012',
        cites: [1],
      },
    ]);
    expect(view('unossc', 'es').otherNames[0]?.lang).toBe('fr');
    expect(record.facts).toMatchObject([{ label: 'Siège', value: 'New York', cites: [1] }]);
    expect(record.notes[0]?.statements).toEqual([{ text: 'Une page donne le 2 avril 2012.', cites: [1] }]);
    expect(record.citations).toMatchObject([
      { key: 'page', number: 1, locator: 'par. 2', source: { id: 'about-page' } },
    ]);
    expect(view('unossc', 'en').citations[0]?.locator).toBe('para. 2');
    expect(view('unossc', 'es').citations[0]?.locator).toBe('párr. 2');
    expect(record.tags).toEqual(['secretariat']);
  });

  it('has the published title beside one that we translated', () => {
    const original = { title: 'About UNOSSC', lang: 'en' };
    expect(view('about-page', 'es')).toMatchObject({ title: 'Acerca de la UNOSSC', original });
    expect(view('about-page', 'en').original).toBeNull();
    expect(view('about-page').names.es.translates).toBe('en');
    expect(view('unossc', 'es').citations[0]?.source.original).toEqual(original);
  });

  it('keeps a date that we do not follow, but is not placed by it', () => {
    const record = view('res-33-134');
    expect(record.dates.map(({ date, rejected }) => [date.start, rejected])).toEqual([
      ['1979-02-01', true],
      ['1978-12-19', false],
    ]);
    expect(record.date).toEqual({ start: '1978-12-19', end: null });
    expect(record.symbols[0]).toBe('A/RES/33/134');
  });

  it('has its neighbours in the order of its list', () => {
    expect(view('bapa').previous?.id).toBe('res-3251');
    expect(view('bapa').next?.id).toBe('res-33-134');
    expect(view('bandung-1955').previous).toBeNull();
    expect(view('function-2').next).toBeNull();
  });

  it('that is a source says what it is and who cites it', () => {
    const record = view('about-page', 'en');
    expect(record.source).toEqual({
      publisher: 'The Office',
      languages: ['fr', 'en'],
      address: null,
      read: 'whole',
    });
    expect(record.citedBy.map((card) => card.kind)[0]).toBe('body');
    expect(record.citedBy.map(({ id }) => id)).not.toContain('about-page');
    expect(view('undp').source).toBeNull();
  });
});

describe('relations', () => {
  it('are read from both ends, with the source where they are stated', () => {
    expect(view('undp').relations).toMatchObject([
      { type: 'hosts', direction: 'forward', other: { id: 'unossc' }, from: '1974', cites: [1] },
      { type: 'is-subsidiary-of', direction: 'forward', other: { id: 'general-assembly' } },
    ]);
    expect(view('unossc').relations[0]).toMatchObject({
      type: 'hosts',
      direction: 'inverse',
      other: { id: 'undp' },
      cites: [],
    });
  });

  it('of one type follow time', () => {
    const adopted = view('general-assembly').relations.filter((relation) => relation.type === 'adopts');
    expect(adopted.map((relation) => relation.other.id)).toEqual(['res-3251', 'res-33-134']);
  });
});

describe('the glossary', () => {
  it('has the terms, and each acronym once a record', () => {
    const lines = reference.glossary('fr').map(({ term, lang, card }) => `${term} ${lang} ${card.id}`);
    expect(lines).toEqual([
      'BAPA en bapa',
      'Coopération technique entre pays en développement fr tcdc',
      'CTPD fr tcdc',
      'G77 fr g77',
      'PABA fr bapa',
      'PNUD fr undp',
      'SU/SSC fr unossc',
      'TCDC en tcdc',
      'UNDP en undp',
      'UNOSSC fr unossc',
    ]);
  });

  it('says what an acronym stands for, in its own language', () => {
    const entry = reference.glossary('fr').find(({ term }) => term === 'UNDP');
    expect(entry?.expansion).toBe('United Nations Development Programme');
    expect(entry?.card.title).toBe('Programme des Nations Unies pour le développement');
    expect(reference.glossary('es').find(({ term }) => term === 'PNUD')?.lang).toBe('es');
  });
});

it('gives cards in the order asked and leaves out unknown ids', () => {
  expect(reference.cards(['undp', 'nobody', 'bapa'], 'fr').map((card) => card.id)).toEqual(['undp', 'bapa']);
  expect(reference.cards([], 'fr')).toEqual([]);
});
