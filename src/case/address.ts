import * as z from 'zod/mini';
import { asked, choice, choiceOf, choiceOrNone, identifier, orNone, words } from './answer.ts';
import { states } from './states.ts';

/** Two-letter code of a state or territory. */
export const state = z.enum(states);

const unit = asked(
  orNone(
    z.strictObject({
      kind: choice(['apt', 'ste', 'flr'], 'Apartment, suite or floor: the small box that the form ticks.'),
      number: words('Number of the apartment, suite or floor alone; the I-765 holds six characters.', '4B'),
    }),
  ),
  'Apartment, suite or floor; "none" for a house.',
);

/** A street address in the United States, as the I-765 asks for it. `whose` opens every description. */
export const usAddress = (whose: string) => ({
  street: words(
    `${whose}: street number and name, without the apartment; the I-765 has room for about 27 characters.`,
    '500 Sample Avenue',
  ),
  unit,
  city: words(`${whose}: city or town.`, 'Springfield'),
  state: choiceOf(state, `${whose}: two-letter code of the state or territory.`),
  zip: identifier(`${whose}: ZIP code, five digits in quotes.`, '01101'),
});

/** An address in any country, as the I-765 asks of an interpreter or preparer. */
export const worldAddress = (whose: string) => ({
  ...usAddress(whose),
  state: choiceOrNone(state, `${whose}: two-letter code of the state or territory; "none" abroad.`),
  zip: identifier(`${whose}: ZIP code, five digits in quotes; "none" abroad.`, '01101'),
  province: words(`${whose}: province, for an address abroad; else "none".`, 'none'),
  postalCode: words(`${whose}: postal code, for an address abroad; else "none".`, 'none'),
  country: words(`${whose}: country.`, 'United States'),
});
