import { COLLECTION, type Citable } from './citable';

const TYPES: Readonly<Record<Citable['type'], string>> = {
  notice: 'DBASE',
  document: 'RPRT',
  'web-page': 'ELEC',
  'press-release': 'PRESS',
  publication: 'BOOK',
};

/** A citation as a RIS entry, with the line ends that the format asks for. */
export function ris(cited: Citable): string {
  const [year = '', month = '', day = ''] = cited.date?.split('-') ?? [];
  const lines: [string, string | null][] = [
    ['TY', TYPES[cited.type]],
    ['AU', cited.author],
    ['TI', cited.title],
    ['PY', year || null],
    ['DA', year ? `${year}/${month}/${day}/` : null],
    ['M1', cited.symbol],
    ['PB', cited.type === 'notice' ? COLLECTION : cited.author],
    ['ET', cited.type === 'notice' ? cited.contentVersion : null],
    ['SP', cited.locator],
    ['UR', cited.address],
    ['Y2', cited.address && cited.checked.replaceAll('-', '/')],
    ['LA', cited.lang],
    ['ID', cited.key],
    ['N1', `${COLLECTION}, ${cited.ref}`],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
