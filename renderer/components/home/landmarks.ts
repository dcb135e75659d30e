/** The milestones that the home page shows: those by which the history is usually told, in the order of time. */
export const LANDMARKS: readonly string[] = [
  '1955-bandung',
  '1964-unctad-g77',
  '1974-special-unit',
  '1978-buenos-aires',
  '2009-nairobi',
  '2013-unossc',
  '2019-bapa40',
];
