import { createReference } from '../../shared/reference/reference';
import type { ReferenceApi } from '../../shared/reference/api';
import { startEngine } from './engine';

/** Opens the page's own copy of the reference, from the bytes that the worker has checked. */
export async function openPageCopy(bytes: Uint8Array): Promise<ReferenceApi> {
  const openDatabase = await startEngine();
  return createReference(openDatabase(bytes));
}
