import { defineForm, rowsOf } from '../../../src/form/define.ts';
import { fields } from './fields.ts';

const { text, leave } = rowsOf(fields);

/** There is no sheet for what the boxes do not hold. */
const word = { none: 'empty', ifAny: true, byHand: true } as const;

/** E-Notification of Application/Petition Acceptance, edition 09/26/14. Labels are ours: the form numbers no items. */
export const form = defineForm(fields, {
  title: 'E-Notification of Application/Petition Acceptance',
  rows: [
    text('last name', 'form1[0].#subform[0].LastName[0]', 'student.name.family', word),
    text('first name', 'form1[0].#subform[0].FirstName[0]', 'student.name.given', word),
    text('middle name', 'form1[0].#subform[0].MiddleName[0]', 'student.name.middle', word),
    text('email', 'form1[0].#subform[0].Email[0]', 'student.email', word),
    text('mobile phone', 'form1[0].#subform[0].MobilePhoneNumber[0]', 'student.mobile', {
      format: 'phone',
      none: 'empty',
      ifAny: true,
    }),
    leave(['form1[0].#pageSet[0].Page1[0].PDF417BarCode1[0]'], 'printed bar code that names form, edition and page'),
  ],
});
