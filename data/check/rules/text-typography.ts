import type { Lang } from '../../../shared/model/language';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { isName, proseFault, type Prose } from '../prose';
import { COMMON } from '../typography/common';
import { ENGLISH } from '../typography/english';
import { FRENCH } from '../typography/french';
import type { TypographyRule } from '../typography/rule';
import { SPANISH } from '../typography/spanish';

const RULES: Readonly<Record<Lang, readonly TypographyRule[]>> = {
  fr: [...COMMON, ...FRENCH],
  en: [...COMMON, ...ENGLISH],
  es: [...COMMON, ...SPANISH],
};

/** How much of the text around a fault shows where it is. */
const AROUND = 14;

/** Texts are set as each language prints them: spaces, quotation marks, ordinals, numbers. */
export function textTypography(corpus: Corpus): Fault[] {
  return corpus.prose.flatMap((prose) =>
    rulesFor(prose).flatMap(({ wrong, message, remedy }) =>
      [...prose.text.matchAll(wrong)].map((match) => {
        const start = Math.max(0, match.index - AROUND);
        return proseFault(prose, start, `"${around(prose, match, start)}" ${message}`, remedy);
      }),
    ),
  );
}

function rulesFor(prose: Prose): readonly TypographyRule[] {
  const isTitle = prose.draft.kind === 'source' && isName(prose);
  return RULES[prose.lang].filter(({ inTitles = true }) => inTitles || !isTitle);
}

function around({ text }: Prose, match: RegExpExecArray, start: number): string {
  const end = match.index + match[0].length + AROUND;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
