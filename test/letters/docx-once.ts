// Makes one letter and prints its sum: run by a test in a process with another time zone and language.
import { createHash } from 'node:crypto';
import { letterDocx } from '../../src/letters/docx.ts';
import { everyBlock } from './every-block.ts';

const { bytes } = await letterDocx(everyBlock, {
  title: 'The letter',
  letterhead: ['Sample Robotics Inc'],
});
process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}\n`);
