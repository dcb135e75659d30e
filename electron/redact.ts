import { homedir } from 'node:os';

/** `text` with the person's home folder written `~`, so that a report says nothing of who wrote it. */
export function redact(text: string, home: string = homedir()): string {
  const forms = [home, home.replaceAll('\\', '/'), encodeURI(home.replaceAll('\\', '/'))];
  return forms.filter((form) => form.length > 1).reduce((result, form) => result.replaceAll(form, '~'), text);
}
