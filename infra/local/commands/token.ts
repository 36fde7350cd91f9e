import { tokenFor } from './client.ts';

const [personOrRole] = process.argv.slice(2);
if (!personOrRole) {
  process.stderr.write('Whose token? npm run token -- leadership\n');
  process.exit(2);
}
process.stdout.write(`${await tokenFor(personOrRole)}\n`);
