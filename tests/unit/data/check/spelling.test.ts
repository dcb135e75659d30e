import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { getDictionary } from 'cspell-lib';
import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../../../data/check/spelling/dictionary';
import { projectSpeller } from '../../../../data/check/spelling/speller';
import { readWordList, wordListFaults } from '../../../../data/check/spelling/word-list';
import type { Lang } from '../../../../shared/model/language';
import { faultsOfSummary, faultsWhere, SUMMARIES } from '../records';

describe('spelling', () => {
  it.each<[Lang, string, string]>([
    [
      'fr',
      'Le Bureau favorise la coopréation.',
      'bodies/office.yaml:28: summary.fr: "coopréation" is not in the dictionary; did you mean "coopération"? else add it to data/language/fr.txt if it is right',
    ],
    ['fr', 'L’Assemblee siège.', '"L’Assemblee" is not in the dictionary; did you mean "L’Assemblée"?'],
    ['fr', 'Les Etats siègent.', '"Etats" is not in the dictionary; did you mean "États"?'],
    [
      'en',
      'The Office promotes coperation.',
      '"coperation" is not in the dictionary; did you mean "cooperation"?',
    ],
    ['en', 'The color of the flag.', '"color" is not in the dictionary'],
    ['en', 'The program of work.', '"program" is not how we spell it; write "programme"'],
    ['en', 'The organisations meet.', '"organisations" is not how we spell it; write "organizations"'],
    ['es', 'La Oficina promueve la cooperacion.', 'did you mean "cooperación"?'],
    ['es', 'Zhouxing dirige la Oficina.', 'add it to data/language/names.txt if it is right'],
  ])('refuses, in %s, %j', (lang, text, expected) => {
    expect(faultsOfSummary(lang, text)).toContain(expected);
  });

  it.each<[Lang, string]>([
    ['fr', 'L’Assemblée, aujourd’hui comme jusqu’ici, s’en remet aux États. À l’œuvre, d’où qu’il vienne.'],
    [
      'fr',
      'Le «\u00a0steering committee\u00a0» et la résolution A/RES/67/227/Add.1 (voir unsouthsouth.org).',
    ],
    ['en', 'The Office’s organization and its advisers’ programme: expertise to comprise, at ten o’clock.'],
    ['en', 'The “coopération” of Nairobi, with the 12th session.'],
    ['es', 'Para precederlo, la Oficina quiere decírselo a los Estados Miembros.'],
  ])('accepts, in %s, %j', (lang, text) => {
    expect(faultsOfSummary(lang, text)).toBe('');
  });

  it('takes the names of places from their records', () => {
    expect(faultsWhere('places/geneva.yaml', 'official: Genève', 'official: Xanadou')).toEqual([]);
  });

  it('lets a record keep its official name, and the text use it', () => {
    const named = (text: string): string[] => faultsWhere('bodies/office.yaml', SUMMARIES.en, text);
    expect(named('The Organisation promotes.')).toHaveLength(1);
    expect(faultsWhere('bodies/assembly.yaml', 'official: Assembly', 'official: Organisation')).toEqual([]);
  });

  it('knows a word in one language only', () => {
    const speller = projectSpeller([]);
    expect(speller.knows('coopération', 'fr')).toBe(true);
    expect(speller.knows('coopération', 'en')).toBe(false);
    expect(speller.knows('Naciones', 'es')).toBe(true);
  });
});

describe('a dictionary', () => {
  it('has the words that cspell finds in the same file, and no other', { timeout: 60_000 }, async () => {
    const folder = createRequire(import.meta.url)
      .resolve('@cspell/dict-es-es/cspell-ext.json')
      .replace(/cspell-ext\.json$/, '');
    const path = `${folder}Spanish.trie.gz`;
    const ours = readDictionary(gunzipSync(readFileSync(path)).toString('utf8'));
    const theirs = await getDictionary({
      dictionaryDefinitions: [{ name: 'es', path }],
      dictionaries: ['es'],
    });
    const words = 'cooperación cooperacion cooperar cooperamos desarrollo país paises países zzz'.split(' ');
    const found = words.map((word) => ours.has(word));
    expect(found).toEqual(words.map((word) => theirs.has(word, { ignoreCase: false })));
    expect(found).toContain(true);
    expect(found).toContain(false);
  });

  it('refuses a file of another format', () => {
    expect(() => readDictionary('TrieXv9\nbase=32\n__DATA__\na$')).toThrow('not a TrieXv3 file');
  });
});

describe('a list of words', () => {
  it('allows words, and forbids others with what to write', () => {
    const { allowed, forbidden } = readWordList('# words\nword # reason\n\n!program # programme\n');
    expect([...allowed]).toEqual(['word']);
    expect([...forbidden]).toEqual([['program', 'programme']]);
  });

  it('is sorted, without repeats, and says why where it must', () => {
    expect(wordListFaults('l.txt', 'b\na\n').map(({ line, message }) => [line, message])).toEqual([
      [2, '"a" stands after "b"'],
    ]);
    expect(wordListFaults('l.txt', 'a\na\n')).toMatchObject([{ line: 2, message: '"a" is listed twice' }]);
    expect(wordListFaults('l.txt', '# first\na # so\nb\n', true)).toMatchObject([
      { line: 3, message: '"b" has no reason' },
    ]);
    expect(wordListFaults('l.txt', '# first\na\n!b\nc\n')).toEqual([]);
  });
});
