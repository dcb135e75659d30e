import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../data/command/options';

describe('readOptions', () => {
  it('reads the options and the words that the command knows', () => {
    expect(readOptions(['body', '--out', 'x', 'unossc'], ['out'], 2)).toEqual({
      values: { out: 'x' },
      words: ['body', 'unossc'],
    });
    expect(readOptions([], ['out'])).toEqual({ values: {}, words: [] });
  });

  it.each([
    [['--bogus'], "Unknown option '--bogus'"],
    [['--out'], "Option '--out <value>' argument missing"],
    [['--out='], '--out needs a value.'],
    [['extra'], 'Unexpected argument "extra".'],
  ])('refuses %j and says why', (args, problem) => {
    expect(readOptions(args, ['out'])).toEqual({ problem });
  });
});
