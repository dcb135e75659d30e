import { z } from 'zod';

/** The file beside the pages that lists what they are made of. */
export const LICENCES_FILE = 'licences.json';

/** A package of which something is in the application. */
export const BundledPackage = z.object({
  name: z.string(),
  version: z.string(),
  /** As the package names it, most often by its SPDX identifier. */
  licence: z.string(),
  /** The whole licence, with its copyright notice. */
  text: z.string(),
});
export type BundledPackage = z.infer<typeof BundledPackage>;

/** The packages by name. */
export const BundledPackages = z.array(BundledPackage);
