import { describe, expect, it } from 'vitest';
import { Recent } from '../../../../shared/reference/recent';

describe('what was worked out last', () => {
  it('is not worked out again', () => {
    const recent = new Recent<string, number>(2);
    let made = 0;
    const ask = (key: string) => recent.get(key, () => ++made);
    expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual([1, 2, 1, 2]);
  });

  it('nor where there is none', () => {
    const recent = new Recent<string, string | null>(2);
    let asked = 0;
    const ask = () =>
      recent.get('a', () => {
        asked += 1;
        return null;
      });
    expect([ask(), ask(), asked]).toEqual([null, null, 1]);
  });

  it('is forgotten in the order in which it was asked for', () => {
    const recent = new Recent<string, string>(2);
    const made: string[] = [];
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
      recent.get(key, () => {
        made.push(key);
        return key;
      });
    }
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is made together where several are asked, and left out where it does not exist', () => {
    const recent = new Recent<number, string>(2);
    const asked: (readonly number[])[] = [];
    const read = (keys: readonly number[]) => {
      const found = recent.getAll(keys, (missing) => {
        asked.push(missing);
        return new Map(missing.filter((key) => key < 9).map((key) => [key, `value ${String(key)}`]));
      });
      return [...found];
    };
    read([1]);
    const all = [1, 2, 3].map((key) => [key, `value ${String(key)}`]);
    expect(read([1, 2, 9, 3])).toEqual(all);
    expect(asked).toEqual([[1], [2, 9, 3]]);
  });
});
