import * as z from 'zod/mini';
import { worldAddress } from './address.ts';
import { asked, exactWords, identifier, words, yesNo } from './answer.ts';

/** Somebody beside the student who signs the I-765, as Parts 4 and 5 ask alike. `who` opens every description. */
const otherSigner = (who: string) => ({
  family: words(`${who}, item 1.a: family name.`, 'Helpername'),
  given: words(`${who}, item 1.b: given name.`, 'Hilda'),
  organization: words(`${who}, item 2: business or organisation, or "none".`, 'none'),
  address: asked(z.strictObject(worldAddress(`${who}, mailing address`)), `${who}, items 3.a to 3.h: mailing address.`),
  phone: identifier(`${who}, item 4: daytime telephone, ten digits.`, '2025550188'),
  mobile: identifier(`${who}, item 5: mobile telephone, ten digits, or "none".`, 'none'),
  email: exactWords(`${who}, item 6: email, or "none".`, 'hilda.helpername@example.org'),
});

/** Part 4 of the I-765. */
export const interpreterSchema = z.strictObject({
  ...otherSigner('Interpreter, I-765 Part 4'),
  language: words(
    'Language besides English in which the interpreter is fluent and read the I-765 to the student. I-765 Part 3 item 1.b and Part 4.',
    'Examplish',
  ),
});

/** Part 5 of the I-765. */
export const preparerSchema = z.strictObject({
  ...otherSigner('Preparer, I-765 Part 5'),
  isAttorney: yesNo('Is the preparer an attorney or accredited representative? I-765 Part 5 items 7.a and 7.b.'),
  representsFurther: yesNo(
    'Only for an attorney: does the representation go on beyond this form? I-765 Part 5 item 7.b.',
  ),
});
