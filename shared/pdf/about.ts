import { z } from 'zod';
import { LANGUAGES } from '../model/language';

/** What a PDF says of itself. What is absent stays as Chromium wrote it. */
export const PdfAbout = z.strictObject({
  title: z.string().max(500).optional(),
  /** One sentence on what it is about. */
  subject: z.string().max(2000).optional(),
  keywords: z.array(z.string().max(500)).max(100).optional(),
  /** Language of the text. */
  lang: z.enum(LANGUAGES).optional(),
});
export type PdfAbout = z.infer<typeof PdfAbout>;
