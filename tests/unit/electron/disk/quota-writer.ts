import { writeWhole } from '../../../../data/compile/write-file';
import { atomicWrite } from '../../../../electron/disk/atomic-write';

/** Writes 200 kB to the file named, in the way named, and says the code of the system's error. */
const [way, path = ''] = process.argv.slice(2);
const bytes = Buffer.alloc(200_000, 1);
try {
  if (way === 'writeWhole') writeWhole(path, bytes);
  else await atomicWrite(path, bytes);
} catch (error) {
  console.log(String((error as NodeJS.ErrnoException).code));
}
