import { tokenFor } from './client.ts';

const [personOrRole] = process.argv.slice(2);
if (!personOrRole) {
  process.stderr.write('Whose token? npm run token -- leadership\n');
  process.exit(2);
}
try {
  process.stdout.write(`${await tokenFor(personOrRole)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
