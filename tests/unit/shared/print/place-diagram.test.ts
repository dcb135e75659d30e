import { describe, expect, it } from 'vitest';
import { isInDiagram, placeDiagram } from '../../../../shared/print/place-diagram';
import { textWidth } from '../../../../shared/print/text-width';
import type { RelationView } from '../../../../shared/reference/types';
import { card, VIEW } from '../../renderer/helpers/sample-view';

const relation = (
  type: RelationView['type'],
  direction: RelationView['direction'],
  id: string,
  acronym: string | null = null,
): RelationView => ({
  type,
  direction,
  other: card({ id, acronym }),
  from: null,
  until: null,
  confidence: 'verified',
  cites: [3],
});

const RELATIONS = [
  relation('guides', 'inverse', 'assembly'),
  relation('guides', 'inverse', 'committee'),
  relation('hosts', 'inverse', 'undp', 'PNUD'),
  relation('manages', 'forward', 'fund'),
  relation('performs', 'forward', 'function'),
];

describe('placeDiagram', () => {
  const diagram = placeDiagram({ ...VIEW, relations: RELATIONS }, true);
  const texts = (diagram?.boxes ?? []).map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const own = diagram?.boxes.find((box) => box.own);

  it('has one box a reading, with its members and their sources, and one for the body itself', () => {
    expect(texts).toEqual([
      'Reçoit des orientations de Titre de assembly\u00a0[3] Titre de committee\u00a0[3]'.replaceAll(
        'Titre de ',
        '',
      ),
      'Hôte PNUD\u00a0[3]',
      'UNOSSC – Bureau Sud-Sud',
      'Gère fund\u00a0[3]',
    ]);
  });

  it('puts above what guides or hosts, below what is managed', () => {
    const tops = diagram?.boxes.map(({ y }) => y) ?? [];
    expect(tops[0]).toBeLessThan(own?.y ?? 0);
    expect(tops[3]).toBeGreaterThan(own?.y ?? Infinity);
  });

  it('tells the same in words', () => {
    expect(diagram?.words).toContain('Reçoit des orientations de: assembly\u00a0[3], committee');
  });

  it('keeps every text within its box, and the boxes apart, whatever their number', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      relation('manages', 'forward', `un fonds au nom interminable numéro ${String(i)}`),
    );
    const types = [
      'guides',
      'hosts',
      'leads',
      'appoints',
      'approves-plans-of',
      'approves-projects-of',
    ] as const;
    const above = types.map((type) => relation(type, 'inverse', `organe ${type}`));
    const large = placeDiagram({ ...VIEW, relations: [...many, ...above] }, false);
    expect(large).not.toBeNull();
    for (const box of large?.boxes ?? []) {
      for (const line of box.lines) {
        expect(line.x + textWidth(line.text, 2.75, line.strong ? 600 : 400)).toBeLessThan(box.x + box.width);
        expect(line.y).toBeLessThan(box.y + box.height);
      }
      for (const other of large?.boxes ?? []) {
        if (other === box) continue;
        const apart =
          box.x + box.width < other.x ||
          other.x + other.width < box.x ||
          box.y + box.height < other.y ||
          other.y + other.height < box.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('is absent where there is nothing to draw', () => {
    expect(placeDiagram({ ...VIEW, relations: [] }, true)).toBeNull();
    expect(placeDiagram({ ...VIEW, kind: 'place', relations: RELATIONS }, true)).toBeNull();
    expect(RELATIONS.map(isInDiagram)).toEqual([true, true, true, true, false]);
  });
});
