/** `npm run strings:translated`: keeps the English that the tables of other languages say. Run it when all of them have been looked at. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../src/strings';

writeFileSync(path.join(__dirname, 'translated.json'), `${JSON.stringify(english, null, 2)}\n`);
