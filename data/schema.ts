import { writeFileSync } from 'node:fs';
import { EXIT, readOptions } from './command/options';
import { recordJsonSchemaText, SCHEMA_FILE } from './schema/json-schema';

/** `npm run data:schema`: writes the JSON Schema from which editors complete the records. */
function writeSchema(args: readonly string[]): number {
  const options = readOptions(args, []);
  if ('problem' in options) {
    console.error(`${options.problem}\n\nUsage: npm run data:schema`);
    return EXIT.usage;
  }
  writeFileSync(SCHEMA_FILE, recordJsonSchemaText());
  console.log(`${SCHEMA_FILE} written`);
  return EXIT.ok;
}

process.exitCode = writeSchema(process.argv.slice(2));
