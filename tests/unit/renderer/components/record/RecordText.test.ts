// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import RecordText from '../../../../../renderer/components/record/RecordText.vue';
import { mountPart } from '../../helpers/mount';
import { VIEW } from '../../helpers/sample-view';

const props = { text: VIEW.body, links: VIEW.links, citations: VIEW.citations };

describe('RecordText', () => {
  it('leads the words of a link to its record, and names the record on hover', () => {
    const link = mountPart(RecordText, props).get('a');
    expect(link.text()).toBe('le PNUD');
    expect(link.attributes('href')).toBe('/bodies/undp');
    expect(link.attributes('title')).toBe('Programme des Nations Unies pour le développement');
  });

  it('keeps nested emphasis and separates paragraphs', () => {
    const text = mountPart(RecordText, props);
    expect(text.get('em strong').text()).toBe('1974');
    expect(text.findAll('p')).toHaveLength(2);
  });

  it('numbers citations that stand together as one mark, and drops an unknown one', () => {
    const text = mountPart(RecordText, props);
    expect(text.findAll('sup').map((mark) => mark.text())).toEqual(['1,2']);
    expect(text.get('sup button').attributes('aria-label')).toBe('Source 1');
  });

  it('writes a link to a missing record as words', () => {
    const text = mountPart(RecordText, props);
    expect(text.findAll('p')[1]?.text()).toBe('Puis absent.');
    expect(text.findAll('a')).toHaveLength(1);
  });

  it('has neither link nor button on paper', () => {
    const text = mountPart(RecordText, { ...props, plain: true });
    expect(text.findAll('a, button')).toHaveLength(0);
    expect(text.text()).toContain('le PNUD');
  });
});
