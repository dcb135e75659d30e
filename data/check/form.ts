import type { z } from 'zod';
import type { FieldPath, RecordFile } from '../load/record-file';
import { AuthoredRecord } from '../schema/record';
import type { Fault } from './fault';
import { describeIssue } from './issue';

type Issue = z.core.$ZodIssue;

/** A record of the right form, or what is wrong with its form. */
export type FormResult = { readonly record: AuthoredRecord } | { readonly faults: readonly Fault[] };

/** Judges the form of one record: its fields, their types and their values. */
export function checkForm(file: RecordFile): FormResult {
  if (file.data === null || file.data === undefined) {
    return {
      faults: [{ file: file.name, line: 1, message: 'is empty', remedy: 'write a record: npm run data:new' }],
    };
  }
  const result = AuthoredRecord.safeParse(file.data);
  if (result.success) return { record: result.data };
  return { faults: result.error.issues.flatMap((issue) => issueFaults(file, issue, [])) };
}

function issueFaults(file: RecordFile, issue: Issue, around: FieldPath): Fault[] {
  const path = [...around, ...issue.path];
  const branch = issue.code === 'invalid_union' ? likeliestBranch(issue.errors) : undefined;
  if (branch) return branch.flatMap((inner) => issueFaults(file, inner, path));
  return describeIssue(issue, path, file.data).map(({ at, field, message, remedy }) => ({
    file: file.name,
    line: file.line(at),
    message: field === '' ? message : `${field}: ${message}`,
    remedy,
  }));
}

/** Of the forms that a value may take, the one whose type it has: its issues are the useful ones. */
function likeliestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const ofType = branches.find(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  return ofType ?? branches[0];
}
