import { expect, it } from 'vitest';
import { orderSelection } from '../../../../renderer/composables/order-selection';

it('follows the list on screen, whatever the order of ticking', () => {
  expect(orderSelection(['undp', 'g77', 'acc'], ['acc', 'g77', 'ibsa', 'undp'])).toEqual([
    'acc',
    'g77',
    'undp',
  ]);
});

it('keeps what was ticked in other lists, before, in the order of ticking', () => {
  expect(orderSelection(['undp', 'res-33-134', 'g77', '1955-bandung'], ['g77', 'undp'])).toEqual([
    'res-33-134',
    '1955-bandung',
    'g77',
    'undp',
  ]);
});

it('takes a record that a list shows twice once', () => {
  expect(orderSelection(['tcdc'], ['tcdc', 'ecdc', 'tcdc'])).toEqual(['tcdc']);
});
