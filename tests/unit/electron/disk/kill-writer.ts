import { createPersonalStore } from '../../../../electron/disk/personal-store';
import { emptyPersonalData } from '../../../../shared/contract/personal';

/** Saves without end, each save larger than one write of the system, until it is killed. */
const store = createPersonalStore(process.argv[2] ?? '');
const { data } = await store.load();
let round = Number(data.bookmarks[0] ?? 0);
process.send?.('started');
for (;;) {
  const bookmarks = [
    String(++round),
    ...Array.from({ length: 500 }, (_, index) => `record-${String(index)}-${String(round)}`),
  ];
  await store.save({ ...emptyPersonalData(), bookmarks });
  process.send?.(round);
}
