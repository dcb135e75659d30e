import { expect, it } from 'vitest';
import { compileDatabase } from '../../../../data/compile/compile-database';
import { SAMPLE } from '../helpers/sample-records';

it('builds the same bytes from the same records, in whatever order they come', async () => {
  const first = await compileDatabase(SAMPLE, '1.0.0');
  const second = await compileDatabase([...SAMPLE].reverse(), '1.0.0');
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
}, 60_000);
