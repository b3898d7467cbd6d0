/** `npm run security:docs`: writes the table of risks and functions, as the tests have it, into docs/security.md. */
import path from 'node:path';
import { owaspTable } from '../../tests/support/functions/owasp';
import { writeSection } from '../reliability/section';

writeSection('owasp', owaspTable(), path.join(__dirname, '../../docs/security.md'));
