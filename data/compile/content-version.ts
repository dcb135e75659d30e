import { z } from 'zod';
import content from '../content-version.json';

const ContentVersion = z.strictObject({ contentVersion: z.string().regex(/^\d+\.\d+\.\d+$/) });

/** The version of the content, raised by hand when an edition is published. Throws where the file is wrong. */
export function readContentVersion(): string {
  const parsed = ContentVersion.safeParse(content);
  if (!parsed.success)
    throw new Error(`data/content-version.json is wrong: write { "contentVersion": "1.0.0" }.`);
  return parsed.data.contentVersion;
}
