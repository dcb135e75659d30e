// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, it } from 'vitest';
import { useSelectionStore } from '../../../../renderer/stores/selection';

beforeEach(() => {
  setActivePinia(createPinia());
});

it('ticks a record and takes the tick away', () => {
  const selection = useSelectionStore();
  selection.toggle('undp');
  selection.toggle('g77');
  selection.toggle('undp');
  expect(selection.has('undp')).toBe(false);
  expect(selection.ids).toEqual(['g77']);
});

it('ticks many, each once, and none', () => {
  const selection = useSelectionStore();
  selection.toggle('g77');
  selection.add(['undp', 'g77', 'unossc']);
  expect(selection.ids).toEqual(['g77', 'undp', 'unossc']);
  selection.clear();
  expect(selection.ids).toEqual([]);
});
