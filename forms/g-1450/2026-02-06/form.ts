import { defineForm, rowsOf } from '../../../src/form/define.ts';
import { fields } from './fields.ts';

const { text, leave } = rowsOf(fields);

/** There is no sheet for what the boxes do not hold. */
const name = { byHand: true } as const;
const nameIfAny = { ...name, ifAny: true } as const;

const HOLDER = 'the card holder writes it by hand: optpack takes no answer about a card or its holder';
const CARD = 'card data is written by hand after printing, and optpack never takes it';

/** Authorization for Credit Card Transactions, edition 02/06/26. Labels are ours: the form numbers no items. */
export const form = defineForm(fields, {
  title: 'Authorization for Credit Card Transactions',
  rows: [
    text('applicant given name', 'form1[0].#subform[0].GivenName[0]', 'student.name.given', nameIfAny),
    text('applicant middle name', 'form1[0].#subform[0].MiddleName[0]', 'student.name.middle', nameIfAny),
    text('applicant family name', 'form1[0].#subform[0].FamilyName[0]', 'student.name.family', name),
    // Whole dollars: the form prints the cents as .00
    text('authorized payment amount', 'form1[0].#subform[0].AuthorizedPaymentAmt[0]', 'filing.fee'),
    leave(
      [
        'form1[0].#subform[0].CCHolderGivenName[0]',
        'form1[0].#subform[0].CCHolderMiddleName[0]',
        'form1[0].#subform[0].CCHolderFamilyName[0]',
        'form1[0].#subform[0].Pt1Line2b_StreetNumberName[0]',
        'form1[0].#subform[0].CCHolderAptSteFlr_Unit[1]',
        'form1[0].#subform[0].CCHolderAptSteFlr_Unit[0]',
        'form1[0].#subform[0].CCHolderAptSteFlr_Unit[2]',
        'form1[0].#subform[0].CCHolderAptSteFlrNumber[0]',
        'form1[0].#subform[0].CityOrTown[0]',
        'form1[0].#subform[0].State[0]',
        'form1[0].#subform[0].ZipCode[0]',
        'form1[0].#subform[0].DaytimeTelephoneNumber[0]',
        'form1[0].#subform[0].Email[0]',
      ],
      HOLDER,
    ),
    leave(
      ['form1[0].#subform[0].SignatureOfApplicant[0]'],
      'signed by the card holder, by hand, in ink, after the form is printed',
      'signature',
    ),
    leave(
      [
        'form1[0].#subform[0].CreditCardTypeChBx[0]',
        'form1[0].#subform[0].CreditCardTypeChBx[1]',
        'form1[0].#subform[0].CreditCardTypeChBx[2]',
        'form1[0].#subform[0].CreditCardTypeChBx[3]',
        'form1[0].#subform[0].CreditCardNumber_1[0]',
        'form1[0].#subform[0].CreditCardNumber_2[0]',
        'form1[0].#subform[0].CreditCardNumber_3[0]',
        'form1[0].#subform[0].CreditCardNumber_4[0]',
        'form1[0].#subform[0].ExpirationDate[0]',
        // The second box of this name is the security code, a digit longer than its namesake holds
        'form1[0].#subform[0].CreditCardNumber_4[1]',
      ],
      CARD,
    ),
    leave(['form1[0].#pageSet[0].Page1[0].PDF417BarCode1[0]'], 'printed bar code that names form, edition and page'),
  ],
});
