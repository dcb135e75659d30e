import type { Lang } from '../model/language';
import { RELATION_NAMES, relationType } from '../model/relation';
import { Recent, ofLanguage, once } from '../reference/recent';
import { number, oneOf, text, textOrNull } from '../reference/row';
import type { Sql } from '../reference/sql';
import { labelled } from '../text/typography';
import { withAcronym } from '../text/with-acronym';
import { analyzeText } from './analyzed-text';
import type { LazyText } from './passages';

const LINKS = `SELECT r.type, r.source = ?1 AS forward, t.official, t.short, t.acronym FROM relation r
  JOIN record_text t ON t.record = CASE r.source WHEN ?1 THEN r.target ELSE r.source END AND t.lang = ?2
  WHERE r.source = ?1 OR r.target = ?1 ORDER BY r.id`;

/** As one types, the same records come back at each letter. */
const kept = ofLanguage(() => new Recent<number, readonly LazyText[]>(200));

/** What a record relates to, as its page says it: «Hôte : Programme des Nations Unies pour le développement (PNUD)». */
export function linksOf(sql: Sql, record: number, lang: Lang): readonly LazyText[] {
  return kept(sql, lang).get(record, () =>
    sql.all(LINKS, [record, lang]).map((row) => {
      const type = relationType(oneOf(row, 'type', RELATION_NAMES));
      const label = number(row, 'forward') === 1 ? type.forward : type.inverse;
      const name = textOrNull(row, 'short') ?? text(row, 'official');
      const both = withAcronym(name, textOrNull(row, 'acronym'));
      return once(() => analyzeText(labelled(label[lang], both, lang), lang));
    }),
  );
}
