import { describe, expect, it } from 'vitest';
import { checkForm } from '../../../../data/check/form';
import { nextOrder, nextRef } from '../../../../data/create/next-free';
import { skeleton } from '../../../../data/create/skeleton';
import { loadRecords } from '../../../../data/load/load-records';
import { parseRecord } from '../../../../data/load/parse-record';
import { KIND_FOLDERS, KINDS } from '../../../../shared/model/kind';
import { faultsOf, VALID } from '../records';

describe('a new record', () => {
  it.each(KINDS)('of kind %s has the right form, and the check says that it is unfinished', (kind) => {
    const files = loadRecords(VALID);
    const text = skeleton({
      kind,
      id: 'new-one',
      ref: nextRef(kind, files),
      order: nextOrder(files),
      today: '2024-05-31',
    });
    const path = `${KIND_FOLDERS[kind]}/new-one.yaml`;
    const file = parseRecord(text, path, path);
    expect(checkForm(file)).toHaveProperty('record');
    const faults = faultsOf([...files, file]);
    expect(faults.some((fault) => fault.includes('is unfinished: TODO'))).toBe(true);
    expect(faults.every((fault) => fault.startsWith(path))).toBe(true);
  });

  it('takes the number after the highest of its kind, not one left free', () => {
    const files = loadRecords(VALID).filter(({ path }) => path !== 'bodies/office.yaml');
    expect(nextRef('body', files)).toBe('B-003');
    expect(nextRef('source', files)).toBe('S-003');
    expect(nextRef('body', [])).toBe('B-001');
    expect(nextOrder(files)).toBe(2);
  });
});
