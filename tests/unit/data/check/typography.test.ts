import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../shared/model/language';
import { faultsWhere, faultsOfSummary } from '../records';

describe('typography', () => {
  it.each<[Lang, string, string]>([
    ['fr', "L'Assemblée siège.", 'has a typewriter apostrophe; write ’ (U+2019)'],
    ['fr', 'Le "Bureau" siège.', 'has typewriter quotation marks'],
    ['fr', 'Le Bureau siège...', 'has full stops for an ellipsis'],
    ['fr', 'Le Bureau  siège.', 'has two spaces in a row'],
    ['fr', 'Le Bureau siège .', 'has a space before a comma or a full stop'],
    ['fr', 'Le Bureau,créé hier.', 'has no space after a comma'],
    ['fr', 'Le Bureau - créé hier.', 'has a hyphen for a dash'],
    ['fr', 'Le plan 2022-2025.', 'has a hyphen between two years; write an en dash'],
    ['fr', 'Le Bureau ( ONU ) siège.', 'has a space inside its brackets'],
    ['fr', 'Une date ; une autre.', 'has no narrow no-break space before its ; ! or ?'],
    ['fr', 'Une date\u00a0; une autre.', 'has no narrow no-break space before its ; ! or ?'],
    ['fr', 'Une date : hier.', 'has no no-break space before its colon'],
    ['fr', 'Une date\u202f: hier.', 'has no no-break space before its colon'],
    ['fr', 'Le « Bureau » siège.', 'has no no-break space inside its guillemets'],
    ['fr', 'Le “Bureau” siège.', 'has English quotation marks'],
    ['fr', 'La 17ème session.', 'is not a French ordinal; write 1er, 1re, 2e, XXe'],
    ['fr', 'Le XXᵉ siècle.', 'is not a French ordinal'],
    ['fr', 'Une aide de 35 000 dollars.', 'does not group its figures as French does'],
    ['fr', 'Une aide de 35.000 dollars.', 'does not group its figures as French does'],
    ['fr', 'La part est de 0,7 %.', 'has no narrow no-break space before %'],
    ['fr', 'Le supplément n° 3.', 'does not number as French does'],
    ['fr', 'La coopération sud-sud.', 'has a direction in lower case; write Sud-Sud'],
    ['en', "The Assembly's work.", 'has a typewriter apostrophe'],
    ['en', 'One date ; another.', 'has a space before its punctuation'],
    ['en', 'The «Office» sits.', 'has guillemets; write “ ”'],
    ['en', 'The “ Office ” sits.', 'has a space inside its quotation marks'],
    ['en', 'Help of 35 000 dollars.', 'does not group its figures as English does; write 12,500'],
    ['en', 'The 13rd session.', 'is not an English ordinal'],
    ['en', 'The 21th session.', 'is not an English ordinal'],
    ['en', 'The share is 0.7 %.', 'has a space before %'],
    ['es', 'Una fecha : ayer.', 'has a space before its punctuation'],
    ['es', 'La « Oficina » trabaja.', 'has a space inside its guillemets'],
    ['es', 'La “Oficina” trabaja.', 'has English quotation marks'],
    ['es', 'Cuándo empieza?', 'has no opening sign; open the question or the exclamation with ¿ or ¡'],
    ['es', 'El 17° período.', 'is not a Spanish ordinal; write 17º, 36ª, 1er, 3er'],
    ['es', 'El 17.º período.', 'is not a Spanish ordinal'],
    ['es', 'Una ayuda de 35,000 dólares.', 'does not group its figures as Spanish does; write 12.500'],
  ])('refuses, in %s, %j', (lang, text, expected) => {
    expect(faultsOfSummary(lang, text)).toContain(expected);
  });

  it.each<[Lang, string]>([
    ['fr', 'Qui décide\u202f? L’Assemblée\u202f; «\u00a0oui\u00a0», dit-elle\u00a0: le 1er mai, à 12:30.'],
    ['fr', 'La 17e session et le XXe siècle\u202f; 35\u202f000 dollars, 0,7\u202f% et le n°\u00a03.'],
    ['fr', 'Le plan 2022–2025 de l’ONU (New York), A/67/39, cible 17.3.1…'],
    ['en', 'The Office’s “plan”: 35,000 dollars, 0.7%, the 1st, 12th, 22nd and 113th sessions.'],
    ['es', '¿Cuándo? El 17º período, la 36ª reunión y el 13er período: «sí», 35.000 dólares, ¡por fin!'],
  ])('accepts, in %s, %j', (lang, text) => {
    expect(faultsOfSummary(lang, text)).toBe('');
  });

  it('shows where the fault is, with its line', () => {
    expect(faultsOfSummary('fr', 'Le Bureau siège. Il travaille, dit-on ; il publie.')).toBe(
      'bodies/office.yaml:28: summary.fr: "…aille, dit-on ; il publie." has no narrow no-break space before its ; ! or ?; put one (U+202F)',
    );
  });

  it('lets the title of a source be', () => {
    expect(
      faultsWhere('sources/report.yaml', 'Report on the Office', 'Report on south-south cooperation'),
    ).toEqual([]);
  });
});
