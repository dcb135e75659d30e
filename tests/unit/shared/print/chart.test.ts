import { describe, expect, it } from 'vitest';
import { buildChart, countNodes, type ChartNode } from '../../../../shared/print/chart';
import { CHART_WIDTH, layChart } from '../../../../shared/print/chart-layout';
import { textWidth } from '../../../../shared/print/text-width';
import type { RecordView, RelationView } from '../../../../shared/reference/types';
import { card, VIEW } from '../../renderer/helpers/sample-view';

type Tie = readonly [type: RelationView['type'], direction: RelationView['direction'], other: string];

function body(id: string, ...ties: Tie[]): RecordView {
  const relations = ties.map(([type, direction, other]): RelationView => ({
    type,
    direction,
    other: card({ id: other }),
    from: null,
    until: null,
    confidence: 'verified',
    cites: [],
  }));
  return { ...VIEW, ...card({ id }), relations };
}

const shape = (nodes: readonly ChartNode[]): unknown[] =>
  nodes.map((node) => (node.children.length > 0 ? [node.id, shape(node.children)] : node.id));

describe('buildChart', () => {
  it('hangs each body once, by its closest tie, and names the others', () => {
    const roots = buildChart(
      [
        body('assembly'),
        body('undp', ['is-subsidiary-of', 'forward', 'assembly']),
        body('office', ['guides', 'inverse', 'assembly'], ['hosts', 'inverse', 'undp']),
        body('alone'),
      ],
      'fr',
    );
    expect(shape(roots)).toEqual([['assembly', [['undp', ['office']]]], 'alone']);
    const office = roots[0]?.children[0]?.children[0];
    expect(office?.link).toBe('Hôte');
    expect(office?.others).toEqual(['Reçoit des orientations de\u00a0: assembly']);
  });

  it('cuts a circle where it would close, and loses nobody', () => {
    const roots = buildChart(
      [body('a', ['guides', 'inverse', 'b']), body('b', ['guides', 'inverse', 'a'])],
      'en',
    );
    expect(shape(roots)).toEqual([['b', ['a']]]);
  });

  it('hangs nobody from what is not in the chart', () => {
    expect(shape(buildChart([body('a', ['hosts', 'inverse', 'elsewhere'])], 'es'))).toEqual(['a']);
  });
});

describe('layChart', () => {
  const many = [
    body('root'),
    ...Array.from({ length: 60 }, (_, i) =>
      body(`organe au nom assez long numéro ${String(i)}`, ['is-subsidiary-of', 'forward', 'root']),
    ),
  ];
  const roots = buildChart(many, 'fr');
  const pieces = layChart(roots);

  it('draws every body, in pieces that each fit a page', () => {
    expect(roots.reduce((sum, root) => sum + countNodes(root), 0)).toBe(61);
    expect(pieces.flatMap(({ boxes }) => boxes)).toHaveLength(61);
    expect(pieces.length).toBeGreaterThan(1);
    for (const { height } of pieces) expect(height).toBeLessThanOrEqual(205);
  });

  it('keeps every text within its box, and the boxes within the page', () => {
    for (const box of pieces.flatMap(({ boxes }) => boxes)) {
      expect(box.x + box.width).toBeLessThanOrEqual(CHART_WIDTH);
      for (const line of box.lines)
        expect(line.x + textWidth(line.text, 2.75, line.strong ? 600 : 400)).toBeLessThanOrEqual(
          box.x + box.width,
        );
    }
  });

  it('tells in words what hangs where', () => {
    expect(pieces[0]?.words).toContain('(Organe de rattachement: root)');
  });
});
