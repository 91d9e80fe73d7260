// Fills one packet and prints its sum: run by a test in a process with another time zone and language.
import { makeups, masterOf, sha256 } from './masters.ts';
import { filled, planAll } from './plans.ts';

const origin = process.argv[2] === 'official' ? 'official' : 'stand-in';
const master = await masterOf(makeups.uscis, origin);
process.stdout.write(`${sha256(filled(master, makeups.uscis, planAll(makeups.uscis, 'Q')))}\n`);
