import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** Characters that show nothing, or turn the order of what follows; line ends are for texts. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\uFFFD]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Nearly all texts are made of these alone, which are neither, nor apart from their accents. */
const USUAL = /^[\n\x20-\x7e\xa0-\xac\xae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f]*$/;

/** What is printed is what is written: no invisible characters, and one form of each accent. */
export function textCharacters(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.texts.flatMap((place) => {
      const text = place.value;
      if (USUAL.test(text)) return [];
      const { path } = place;
      const faults: Fault[] = [];
      const hidden = INVISIBLE.exec(text.replaceAll('\n', ''))?.[0];
      if (hidden !== undefined)
        faults.push(draft.fault(path, `holds the invisible character ${name(hidden)}`, 'delete it'));
      const turned = RIGHT_TO_LEFT.exec(text)?.[0];
      if (turned !== undefined)
        faults.push(
          draft.fault(path, `holds the right-to-left letter ${name(turned)}`, 'write it in Latin letters'),
        );
      if (text !== text.normalize('NFC'))
        faults.push(
          draft.fault(path, 'holds accents apart from their letters', 'save it in Unicode form NFC'),
        );
      return faults;
    }),
  );
}

function name(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
