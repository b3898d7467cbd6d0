/** `npm run strings:pseudo`: writes the table of the pseudo-locale. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pseudoTable } from './pseudoTable';

const file = path.join(__dirname, '../../src/strings/locales/en-XA.json');
writeFileSync(file, `${JSON.stringify(pseudoTable(), null, 2)}\n`);
