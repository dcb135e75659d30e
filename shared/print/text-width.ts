/** Advance widths of the sans of the sheet, in thousandths of the size, rounded up; by weight. */
const WIDTHS: Readonly<Record<400 | 600, readonly (readonly [width: number, characters: string])[]>> = {
  400: [
    [200, ' \u00a0\u202f'],
    [260, "',.:;ijl|’ìíîï"],
    [280, 'IÌÍÎÏ'],
    [320, '!f()-[]¡'],
    [360, '/tr'],
    [440, '"*sz?“”«»¿'],
    [480, 'JYcvxyç–'],
    [500, '#$+0123456789<=>FL_ekèéêë'],
    [520, 'VXagáàâãäå'],
    [540, 'ESTZÈÉÊË'],
    [560, 'Abdhnopquñòóôõöùúûü'],
    [580, 'CKPRÇ'],
    [620, 'BDG&'],
    [660, 'HNUÑÙÚÛÜ'],
    [680, 'OQÒÓÔÕÖ'],
    [740, 'wM'],
    [860, 'Wm%@æœÆŒ—…'],
  ],
  600: [
    [200, ' \u00a0\u202f'],
    [280, "',.:;ijl|’ìíîï"],
    [300, 'IÌÍÎÏ'],
    [340, '!f()-[]¡'],
    [380, '/tr'],
    [460, '"*sz?“”«»¿'],
    [500, 'Jcvxyç–'],
    [520, '#$+0123456789<=>FLY_aegèéêëáàâãäå'],
    [560, 'AESTVXZhknouÈÉÊËñòóôõöùúûük'],
    [580, 'Cbdpqç'],
    [600, 'BKPR'],
    [660, '&DGNUÑÙÚÛÜ'],
    [680, 'HOQÒÓÔÕÖ'],
    [760, 'wM'],
    [880, 'Wm%@æœÆŒ—…'],
  ],
};

/** Width of a character that the table does not have: wider than any letter of a text. */
const UNKNOWN = 900;

const TABLES = new Map(
  ([400, 600] as const).map((weight) => [
    weight,
    new Map(WIDTHS[weight].flatMap(([width, characters]) => [...characters].map((one) => [one, width]))),
  ]),
);

/** Width of a line in the sans of the sheet, in the unit of `size`; never less than the true one. */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  const table = TABLES.get(weight);
  let width = 0;
  for (const character of text) width += table?.get(character) ?? UNKNOWN;
  return (width * size) / 1000;
}

/**
 * Cuts a text into lines no wider than `width`, at its spaces and after its hyphens; a word too
 * long for a line has one to itself. Never breaks at a no-break space.
 */
export function wrapText(text: string, width: number, size: number, weight: 400 | 600 = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ -])/u)) {
    if (line !== '' && textWidth((line + word).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
