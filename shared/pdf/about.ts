import { z } from 'zod';
import { LANGUAGES } from '../model/language';

/** What a PDF says of itself. */
export const PdfAbout = z.strictObject({
  /** Empty where the title that Chromium wrote is to stand. */
  title: z.string().max(500),
  /** One sentence on what it is about. */
  subject: z.string().max(2000),
  keywords: z.array(z.string().max(200)).max(100),
  lang: z.enum(LANGUAGES),
});
export type PdfAbout = z.infer<typeof PdfAbout>;
