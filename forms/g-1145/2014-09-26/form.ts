import { defineForm, rowsOf } from '../../../src/form/define.ts';
import { fields } from './fields.ts';

const { text, leave } = rowsOf(fields);

/** E-Notification of Application/Petition Acceptance, edition 09/26/14. Labels are ours: the form numbers no items. */
export const form = defineForm(fields, {
  title: 'E-Notification of Application/Petition Acceptance',
  rows: [
    text('last name', 'form1[0].#subform[0].LastName[0]', 'student.name.family', { none: 'empty' }),
    text('first name', 'form1[0].#subform[0].FirstName[0]', 'student.name.given', { none: 'empty' }),
    text('middle name', 'form1[0].#subform[0].MiddleName[0]', 'student.name.middle', { none: 'empty' }),
    text('email', 'form1[0].#subform[0].Email[0]', 'student.email', { none: 'empty' }),
    text('mobile phone', 'form1[0].#subform[0].MobilePhoneNumber[0]', 'student.mobile', {
      format: 'phone',
      none: 'empty',
    }),
    leave(['form1[0].#pageSet[0].Page1[0].PDF417BarCode1[0]'], 'printed bar code that names form, edition and page'),
  ],
});
