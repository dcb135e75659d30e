/** Widths within `total`: where those wanted are more, the widest give way until they are alike. */
export function shareWidth(wanted: readonly number[], total: number): number[] {
  let most = Infinity;
  let [rest, count] = [total, wanted.length];
  for (const width of [...wanted].sort((a, b) => a - b)) {
    if (width * count > rest) {
      most = rest / count;
      break;
    }
    rest -= width;
    count--;
  }
  return wanted.map((width) => Math.min(width, most));
}
