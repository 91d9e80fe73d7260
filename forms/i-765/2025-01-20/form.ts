import { defineForm, rowsOf } from '../../../src/form/define.ts';
import { fields } from './fields.ts';

const { text, choice, tick, tickItems, yesNo, yesNoItems, tickIf, oneOf, beyond, overflow, leave } = rowsOf(fields);

const livesElsewhere = { when: [['student.livesAtMailingAddress', false]] } as const;
const hasCard = { when: [['student.socialSecurityCard.issuedBefore', true]] } as const;
const wantsCard = { when: [['student.socialSecurityCard.wanted', true]] } as const;
const getsCard = {
  when: [
    ['student.socialSecurityCard.wanted', true],
    ['student.socialSecurityCard.mayDisclose', true],
  ],
} as const;
const withInterpreter = { when: [['student.usesInterpreter', true]] } as const;
const withPreparer = { when: [['student.usesPreparer', true]] } as const;
const withAttorney = {
  when: [
    ['student.usesPreparer', true],
    ['preparer.isAttorney', true],
  ],
} as const;

/** A text too long for its box stands in Part 6. */
const long = { overflows: true } as const;
/** The form prints "if any", or there may truly be none. */
const ifAny = { ifAny: true } as const;
const longIfAny = { ...long, ...ifAny } as const;
/** Who has no other name says so once: no N/A stands alone. */
const otherMiddle = { ...longIfAny, none: 'empty' } as const;

const namesWithoutBox = ([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const).map(
  (at) =>
    [`student.otherNames.${at}.family`, `student.otherNames.${at}.given`, `student.otherNames.${at}.middle`] as const,
);
const citizenshipsWithoutBox = ([2, 3, 4, 5, 6, 7, 8, 9] as const).map((at) => [`student.citizenships.${at}`] as const);

const PEN = 'signed and dated by hand, in ink, after the form is printed';

/** Application for Employment Authorization, edition 01/20/25, as a STEM OPT filer (c)(3)(C) filled it. */
export const form = defineForm(fields, {
  title: 'Application for Employment Authorization',
  continuation: {
    template: 'sheets/i-765-additional-information',
    title: 'Additional information for Form I-765',
    label: 'I-765 additional',
    instead: ['See Part 6', 'See Part Six'],
    goesOn: '(continued on the additional sheet)',
    more: '(more on the additional sheet)',
    number: ['A-Number', 'student.aNumber'],
    signed: true,
  },
  rows: [
    // Part 1 and the attorney's block
    leave(
      ['form1[0].Page1[0].CheckBox1[0]', 'form1[0].Page1[0].USCISELISAcctNumber[0]'],
      'for an attorney or accredited representative, who fills it',
    ),
    tickItems('filing.reason', {
      initial: ['Part 1 1.a', 'form1[0].Page1[0].Part1_Checkbox[0]'],
      replacement: ['Part 1 1.b', 'form1[0].Page1[0].Part1_Checkbox[1]'],
      renewal: ['Part 1 1.c', 'form1[0].Page1[0].Part1_Checkbox[2]'],
    }),

    // Part 2: names
    text('1.a', 'form1[0].Page1[0].Line1a_FamilyName[0]', 'student.name.family', long),
    text('1.b', 'form1[0].Page1[0].Line1b_GivenName[0]', 'student.name.given', longIfAny),
    text('1.c', 'form1[0].Page1[0].Line1c_MiddleName[0]', 'student.name.middle', longIfAny),
    text('2.a', 'form1[0].Page1[0].Line2a_FamilyName[0]', 'student.otherNames.0.family', longIfAny),
    text('2.b', 'form1[0].Page1[0].Line2b_GivenName[0]', 'student.otherNames.0.given', longIfAny),
    text('2.c', 'form1[0].Page1[0].Line2c_MiddleName[0]', 'student.otherNames.0.middle', otherMiddle),
    text('3.a', 'form1[0].Page1[0].Line3a_FamilyName[1]', 'student.otherNames.1.family', longIfAny),
    text('3.b', 'form1[0].Page1[0].Line3b_GivenName[1]', 'student.otherNames.1.given', longIfAny),
    text('3.c', 'form1[0].Page1[0].Line3c_MiddleName[1]', 'student.otherNames.1.middle', otherMiddle),
    text('4.a', 'form1[0].Page1[0].Line3a_FamilyName[0]', 'student.otherNames.2.family', longIfAny),
    text('4.b', 'form1[0].Page1[0].Line3b_GivenName[0]', 'student.otherNames.2.given', longIfAny),
    text('4.c', 'form1[0].Page1[0].Line3c_MiddleName[0]', 'student.otherNames.2.middle', otherMiddle),
    beyond('4', 1, namesWithoutBox),

    // Part 2: addresses. The index of a unit box is not its printed place
    text('5.a', 'form1[0].Page2[0].Line4a_InCareofName[0]', 'student.mailingAddress.inCareOf', longIfAny),
    text('5.b', 'form1[0].Page2[0].Line4b_StreetNumberName[0]', 'student.mailingAddress.street', long),
    tick(
      '5.c',
      'student.mailingAddress.unit.kind',
      {
        apt: 'form1[0].Page2[0].Pt2Line5_Unit[2]',
        ste: 'form1[0].Page2[0].Pt2Line5_Unit[0]',
        flr: 'form1[0].Page2[0].Pt2Line5_Unit[1]',
      },
      ifAny,
    ),
    text('5.c', 'form1[0].Page2[0].Pt2Line5_AptSteFlrNumber[0]', 'student.mailingAddress.unit.number', ifAny),
    text('5.d', 'form1[0].Page2[0].Pt2Line5_CityOrTown[0]', 'student.mailingAddress.city', long),
    choice('5.e', 'form1[0].Page2[0].Pt2Line5_State[0]', 'student.mailingAddress.state'),
    text('5.f', 'form1[0].Page2[0].Pt2Line5_ZipCode[0]', 'student.mailingAddress.zip', { format: 'zip' }),
    yesNo('6', 'student.livesAtMailingAddress', {
      yes: 'form1[0].Page2[0].Part2Line5_Checkbox[1]',
      no: 'form1[0].Page2[0].Part2Line5_Checkbox[0]',
    }),
    text('7.a', 'form1[0].Page2[0].Pt2Line7_StreetNumberName[0]', 'student.physicalAddress.street', {
      ...livesElsewhere,
      ...long,
    }),
    tick(
      '7.b',
      'student.physicalAddress.unit.kind',
      {
        apt: 'form1[0].Page2[0].Pt2Line7_Unit[2]',
        ste: 'form1[0].Page2[0].Pt2Line7_Unit[0]',
        flr: 'form1[0].Page2[0].Pt2Line7_Unit[1]',
      },
      { ...livesElsewhere, ...ifAny },
    ),
    text('7.b', 'form1[0].Page2[0].Pt2Line7_AptSteFlrNumber[0]', 'student.physicalAddress.unit.number', {
      ...livesElsewhere,
      ...ifAny,
    }),
    text('7.c', 'form1[0].Page2[0].Pt2Line7_CityOrTown[0]', 'student.physicalAddress.city', {
      ...livesElsewhere,
      ...long,
    }),
    choice('7.d', 'form1[0].Page2[0].Pt2Line7_State[0]', 'student.physicalAddress.state', livesElsewhere),
    text('7.e', 'form1[0].Page2[0].Pt2Line7_ZipCode[0]', 'student.physicalAddress.zip', {
      format: 'zip',
      ...livesElsewhere,
    }),

    // Part 2: other information
    text('8', 'form1[0].Page2[0].Line7_AlienNumber[0]', 'student.aNumber', { format: 'a-number', ...ifAny }),
    text('9', 'form1[0].Page2[0].Line8_ElisAccountNumber[0]', 'student.uscisOnlineAccount', {
      format: 'uscis-online-account',
      ...ifAny,
    }),
    tick('10', 'student.sex', {
      male: 'form1[0].Page2[0].Line9_Checkbox[1]',
      female: 'form1[0].Page2[0].Line9_Checkbox[0]',
    }),
    tick('11', 'student.maritalStatus', {
      single: 'form1[0].Page2[0].Line10_Checkbox[2]',
      married: 'form1[0].Page2[0].Line10_Checkbox[3]',
      divorced: 'form1[0].Page2[0].Line10_Checkbox[1]',
      widowed: 'form1[0].Page2[0].Line10_Checkbox[0]',
    }),
    yesNo('12', 'student.previouslyFiledI765', {
      yes: 'form1[0].Page2[0].Line19_Checkbox[1]',
      no: 'form1[0].Page2[0].Line19_Checkbox[0]',
    }),
    // Part 2: the Social Security card. The two boxes of item 15 have the same on-value
    yesNo('13.a', 'student.socialSecurityCard.issuedBefore', {
      yes: 'form1[0].Page2[0].Line12a_Checkbox[1]',
      no: 'form1[0].Page2[0].Line12a_Checkbox[0]',
    }),
    text('13.b', 'form1[0].Page2[0].Line12b_SSN[0]', 'student.ssn', { format: 'ssn', ...ifAny, ...hasCard }),
    yesNo('14', 'student.socialSecurityCard.wanted', {
      yes: 'form1[0].Page2[0].Line13_Checkbox[1]',
      no: 'form1[0].Page2[0].Line13_Checkbox[0]',
    }),
    yesNo(
      '15',
      'student.socialSecurityCard.mayDisclose',
      {
        yes: 'form1[0].Page2[0].Line14_Checkbox_Yes[0]',
        no: 'form1[0].Page2[0].Line14_Checkbox_No[0]',
      },
      wantsCard,
    ),
    text('16.a', 'form1[0].Page2[0].Line15a_FamilyName[0]', 'student.father.family', { ...getsCard, ...longIfAny }),
    text('16.b', 'form1[0].Page2[0].Line15b_GivenName[0]', 'student.father.given', { ...getsCard, ...longIfAny }),
    text('17.a', 'form1[0].Page2[0].Line16a_FamilyName[0]', 'student.mother.family', { ...getsCard, ...longIfAny }),
    text('17.b', 'form1[0].Page2[0].Line16b_GivenName[0]', 'student.mother.given', { ...getsCard, ...longIfAny }),

    // Part 2: citizenship
    text('18.a', 'form1[0].Page2[0].Line17a_CountryOfBirth[0]', 'student.citizenships.0', long),
    text('18.b', 'form1[0].Page2[0].Line17b_CountryOfBirth[0]', 'student.citizenships.1', longIfAny),
    beyond('18', 2, citizenshipsWithoutBox),

    // Part 2: birth, last arrival, status
    text('19.a', 'form1[0].Page3[0].Line18a_CityTownOfBirth[0]', 'student.birth.city', long),
    text('19.b', 'form1[0].Page3[0].Line18b_CityTownOfBirth[0]', 'student.birth.stateOrProvince', longIfAny),
    text('19.c', 'form1[0].Page3[0].Line18c_CountryOfBirth[0]', 'student.birth.country', long),
    text('20', 'form1[0].Page3[0].Line19_DOB[0]', 'student.birth.day', { format: 'mm/dd/yyyy' }),
    text('21.a', 'form1[0].Page3[0].Line20a_I94Number[0]', 'student.arrival.i94', { format: 'i-94', ...ifAny }),
    text('21.b', 'form1[0].Page3[0].Line20b_Passport[0]', 'student.passport.number', {
      format: 'passport',
      ...longIfAny,
    }),
    text('21.c', 'form1[0].Page3[0].Line20c_TravelDoc[0]', 'student.passport.travelDocument', {
      format: 'as written',
      ...longIfAny,
    }),
    text('21.d', 'form1[0].Page3[0].Line20d_CountryOfIssuance[0]', 'student.passport.country', long),
    text('21.e', 'form1[0].Page3[0].Line20e_ExpDate[0]', 'student.passport.expires', { format: 'mm/dd/yyyy' }),
    text('22', 'form1[0].Page3[0].Line21_DateOfLastEntry[0]', 'student.arrival.day', { format: 'mm/dd/yyyy' }),
    text('23', 'form1[0].Page3[0].place_entry[0]', 'student.arrival.place', long),
    text('24', 'form1[0].Page3[0].Line23_StatusLastEntry[0]', 'student.arrival.status', long),
    text('25', 'form1[0].Page3[0].Line24_CurrentStatus[0]', 'student.currentStatus', long),
    text('26', 'form1[0].Page3[0].Line26_SEVISnumber[0]', 'student.sevisId', { format: 'sevis-digits' }),

    // Part 2: eligibility. The parentheses of item 27 are printed
    text('27', 'form1[0].Page3[0].#area[1].section_1[0]', 'derived.categoryLetter'),
    text('27', 'form1[0].Page3[0].#area[1].section_2[0]', 'derived.categoryNumber'),
    text('27', 'form1[0].Page3[0].#area[1].section_3[0]', 'derived.categorySubletter', ifAny),
    text('28.a', 'form1[0].Page3[0].Line27a_Degree[0]', 'student.degree.shortForI765', long),
    text('28.b', 'form1[0].Page3[0].Line27b_Everify[0]', 'employer.eVerify.name', long),
    text('28.c', 'form1[0].Page3[0].Line27c_EverifyIDNumber[0]', 'derived.eVerifyNumberForI765', {
      format: 'e-verify-number',
      ifAny: ['employer.eVerify.number', 'employer.eVerify.clientNumber'],
    }),
    leave(['form1[0].Page3[0].Line28_ReceiptNumber[0]'], 'item 29 is for category (c)(26) only', 'other cases'),
    leave(
      ['form1[0].Page3[0].PtLine29_YesNo[0]', 'form1[0].Page3[0].PtLine29_YesNo[1]'],
      'item 30 is for category (c)(8) only',
      'other cases',
    ),
    leave(
      [
        'form1[0].Page3[0].Line18a_Receipt[0].Line30a_ReceiptNumber[0]',
        'form1[0].Page3[0].PtLine30b_YesNo[0]',
        'form1[0].Page3[0].PtLine30b_YesNo[1]',
      ],
      'item 31 is for categories (c)(35) and (c)(36) only',
      'other cases',
    ),

    // Part 3: the applicant's statement
    oneOf([
      { item: 'Part 3 1.a', box: 'form1[0].Page4[0].Pt3Line1Checkbox[1]', path: 'student.readsEnglish' },
      { item: 'Part 3 1.b', box: 'form1[0].Page4[0].Pt3Line1Checkbox[0]', path: 'student.usesInterpreter' },
    ]),
    text('Part 3 1.b', 'form1[0].Page4[0].Pt3Line1b_Language[0]', 'interpreter.language', withInterpreter),
    tickIf('Part 3 2', 'form1[0].Page4[0].Part3_Checkbox[0]', 'student.usesPreparer'),
    text('Part 3 2', 'form1[0].Page4[0].Pt3Line2_RepresentativeName[0]', 'derived.preparerFullName', {
      ...withPreparer,
      ...long,
      ifAny: ['preparer.given'],
    }),
    text('Part 3 3', 'form1[0].Page4[0].Pt3Line3_DaytimePhoneNumber1[0]', 'student.phone', { format: 'phone' }),
    text('Part 3 4', 'form1[0].Page4[0].Pt3Line4_MobileNumber1[0]', 'student.mobile', { format: 'phone', ...ifAny }),
    text('Part 3 5', 'form1[0].Page4[0].Pt3Line5_Email[0]', 'student.email', longIfAny),
    leave(
      ['form1[0].Page4[0].Pt4Line6_Checkbox[0]'],
      'item 6 is for nationals under the ABC settlement agreement',
      'other cases',
    ),
    leave(['form1[0].Page4[0].Pt3Line7a_Signature[0]'], PEN, 'signature'),
    leave(['form1[0].Page4[0].Pt3Line7b_DateofSignature[0]'], PEN, 'day of signature'),

    // Part 4: interpreter. The on-values of the unit boxes contradict the print; boxes are chosen by their printed place
    text('Part 4 1.a', 'form1[0].Page4[0].Pt4Line1a_InterpreterFamilyName[0]', 'interpreter.family', {
      ...withInterpreter,
      ...long,
    }),
    text('Part 4 1.b', 'form1[0].Page4[0].Pt4Line1b_InterpreterGivenName[0]', 'interpreter.given', {
      ...withInterpreter,
      ...longIfAny,
    }),
    text('Part 4 2', 'form1[0].Page4[0].Pt4Line2_InterpreterBusinessorOrg[0]', 'interpreter.organization', {
      ...withInterpreter,
      ...longIfAny,
    }),
    text('Part 4 3.a', 'form1[0].Page5[0].Pt5Line3a_StreetNumberName[0]', 'interpreter.address.street', {
      ...withInterpreter,
      ...long,
    }),
    tick(
      'Part 4 3.b',
      'interpreter.address.unit.kind',
      {
        apt: 'form1[0].Page5[0].Pt5Line3b_Unit[1]',
        ste: 'form1[0].Page5[0].Pt5Line3b_Unit[2]',
        flr: 'form1[0].Page5[0].Pt5Line3b_Unit[0]',
      },
      { ...withInterpreter, ...ifAny },
    ),
    text('Part 4 3.b', 'form1[0].Page5[0].Pt5Line3b_AptSteFlrNumber[0]', 'interpreter.address.unit.number', {
      ...withInterpreter,
      ...ifAny,
    }),
    text('Part 4 3.c', 'form1[0].Page5[0].Pt5Line3c_CityOrTown[0]', 'interpreter.address.city', {
      ...withInterpreter,
      ...long,
    }),
    choice('Part 4 3.d', 'form1[0].Page5[0].Pt5Line3d_State[0]', 'interpreter.address.state', {
      ...withInterpreter,
      ...ifAny,
    }),
    text('Part 4 3.e', 'form1[0].Page5[0].Pt5Line3e_ZipCode[0]', 'interpreter.address.zip', {
      format: 'zip',
      ...withInterpreter,
      ...ifAny,
    }),
    text('Part 4 3.f', 'form1[0].Page5[0].Pt5Line3f_Province[0]', 'interpreter.address.province', {
      ...withInterpreter,
      ...longIfAny,
    }),
    text('Part 4 3.g', 'form1[0].Page5[0].Pt5Line3g_PostalCode[0]', 'interpreter.address.postalCode', {
      ...withInterpreter,
      ...ifAny,
    }),
    text('Part 4 3.h', 'form1[0].Page5[0].Pt5Line3h_Country[0]', 'interpreter.address.country', {
      ...withInterpreter,
      ...long,
    }),
    text('Part 4 4', 'form1[0].Page5[0].Pt4Line4_InterpreterDaytimeTelephone[0]', 'interpreter.phone', {
      format: 'phone',
      ...withInterpreter,
    }),
    text('Part 4 5', 'form1[0].Page5[0].Pt4Line5_MobileNumber[0]', 'interpreter.mobile', {
      format: 'phone',
      ...withInterpreter,
      ...ifAny,
    }),
    text('Part 4 6', 'form1[0].Page5[0].Pt4Line6_Email[0]', 'interpreter.email', { ...withInterpreter, ...longIfAny }),
    text('Part 4 language', 'form1[0].Page5[0].Part4_NameofLanguage[0]', 'interpreter.language', withInterpreter),
    leave(['form1[0].Page5[0].Pt4Line6a_Signature[0]'], PEN, 'signature'),
    leave(['form1[0].Page5[0].Pt4Line6b_DateofSignature[0]'], PEN, 'day of signature'),

    // Part 5: preparer. Unit boxes as in Part 4; the box named FaxNumber is the mobile telephone
    text('Part 5 1.a', 'form1[0].Page5[0].Pt5Line1a_PreparerFamilyName[0]', 'preparer.family', {
      ...withPreparer,
      ...long,
    }),
    text('Part 5 1.b', 'form1[0].Page5[0].Pt5Line1b_PreparerGivenName[0]', 'preparer.given', {
      ...withPreparer,
      ...longIfAny,
    }),
    text('Part 5 2', 'form1[0].Page5[0].Pt5Line2_BusinessName[0]', 'preparer.organization', {
      ...withPreparer,
      ...longIfAny,
    }),
    text('Part 5 3.a', 'form1[0].Page5[0].Pt6Line3a_StreetNumberName[0]', 'preparer.address.street', {
      ...withPreparer,
      ...long,
    }),
    tick(
      'Part 5 3.b',
      'preparer.address.unit.kind',
      {
        apt: 'form1[0].Page5[0].Pt6Line3b_Unit[1]',
        ste: 'form1[0].Page5[0].Pt6Line3b_Unit[2]',
        flr: 'form1[0].Page5[0].Pt6Line3b_Unit[0]',
      },
      { ...withPreparer, ...ifAny },
    ),
    text('Part 5 3.b', 'form1[0].Page5[0].Pt6Line3b_AptSteFlrNumber[0]', 'preparer.address.unit.number', {
      ...withPreparer,
      ...ifAny,
    }),
    text('Part 5 3.c', 'form1[0].Page5[0].Pt6Line3c_CityOrTown[0]', 'preparer.address.city', {
      ...withPreparer,
      ...long,
    }),
    choice('Part 5 3.d', 'form1[0].Page5[0].Pt6Line3d_State[0]', 'preparer.address.state', {
      ...withPreparer,
      ...ifAny,
    }),
    text('Part 5 3.e', 'form1[0].Page5[0].Pt6Line3e_ZipCode[0]', 'preparer.address.zip', {
      format: 'zip',
      ...withPreparer,
      ...ifAny,
    }),
    text('Part 5 3.f', 'form1[0].Page5[0].Pt6Line3f_Province[0]', 'preparer.address.province', {
      ...withPreparer,
      ...longIfAny,
    }),
    text('Part 5 3.g', 'form1[0].Page5[0].Pt6Line3g_PostalCode[0]', 'preparer.address.postalCode', {
      ...withPreparer,
      ...ifAny,
    }),
    text('Part 5 3.h', 'form1[0].Page5[0].Pt6Line3h_Country[0]', 'preparer.address.country', {
      ...withPreparer,
      ...long,
    }),
    text('Part 5 4', 'form1[0].Page5[0].Pt5Line4_DaytimePhoneNumber1[0]', 'preparer.phone', {
      format: 'phone',
      ...withPreparer,
    }),
    text('Part 5 5', 'form1[0].Page5[0].Pt5Line5_PreparerFaxNumber[0]', 'preparer.mobile', {
      format: 'phone',
      ...withPreparer,
      ...ifAny,
    }),
    text('Part 5 6', 'form1[0].Page5[0].Pt5Line6_Email[0]', 'preparer.email', { ...withPreparer, ...longIfAny }),
    yesNoItems(
      'preparer.isAttorney',
      {
        yes: ['Part 5 7.b', 'form1[0].Page6[0].Part5Line7_Checkbox[1]'],
        no: ['Part 5 7.a', 'form1[0].Page6[0].Part5Line7_Checkbox[0]'],
      },
      withPreparer,
    ),
    yesNo(
      'Part 5 7.b',
      'preparer.representsFurther',
      { yes: 'form1[0].Page6[0].Part5Line7b_Checkbox[0]', no: 'form1[0].Page6[0].Part5Line7b_Checkbox[1]' },
      withAttorney,
    ),
    leave(['form1[0].Page6[0].Pt5Line8a_Signature[0]'], PEN, 'signature'),
    leave(['form1[0].Page6[0].Pt5Line8b_DateofSignature[0]'], PEN, 'day of signature'),

    // Part 6: the name and the A-Number again, which a script of the official form would copy
    text('Part 6 1.a', 'form1[0].Page7[0].Line1a_FamilyName[0]', 'student.name.family', long),
    text('Part 6 1.b', 'form1[0].Page7[0].Line1b_GivenName[0]', 'student.name.given', longIfAny),
    text('Part 6 1.c', 'form1[0].Page7[0].Line1c_MiddleName[0]', 'student.name.middle', longIfAny),
    text('Part 6 2', 'form1[0].Page7[0].Line7_AlienNumber[0]', 'student.aNumber', { format: 'a-number', ...ifAny }),
    // Part 6: what the boxes do not hold. The text boxes of items 3 and 4 share one base name
    overflow(
      [
        {
          page: ['Part 6 3.a', 'form1[0].Page7[0].Pt6Line3a_PageNumber[0]'],
          part: ['Part 6 3.b', 'form1[0].Page7[0].Pt6Line3b_PartNumber[0]'],
          item: ['Part 6 3.c', 'form1[0].Page7[0].Pt6Line3c_ItemNumber[0]'],
          text: ['Part 6 3.d', 'form1[0].Page7[0].Pt6Line4d_AdditionalInfo[1]'],
        },
        {
          page: ['Part 6 4.a', 'form1[0].Page7[0].Pt6Line4a_PageNumber[0]'],
          part: ['Part 6 4.b', 'form1[0].Page7[0].Pt6Line4b_PartNumber[0]'],
          item: ['Part 6 4.c', 'form1[0].Page7[0].Pt6Line4c_ItemNumber[0]'],
          text: ['Part 6 4.d', 'form1[0].Page7[0].Pt6Line4d_AdditionalInfo[0]'],
        },
        {
          page: ['Part 6 5.a', 'form1[0].Page7[0].Pt6Line5a_PageNumber[0]'],
          part: ['Part 6 5.b', 'form1[0].Page7[0].Pt6Line5b_PartNumber[0]'],
          item: ['Part 6 5.c', 'form1[0].Page7[0].Pt6Line5c_ItemNumber[0]'],
          text: ['Part 6 5.d', 'form1[0].Page7[0].Pt6Line5d_AdditionalInfo[0]'],
        },
        {
          page: ['Part 6 6.a', 'form1[0].Page7[0].Pt6Line6a_PageNumber[0]'],
          part: ['Part 6 6.b', 'form1[0].Page7[0].Pt6Line6b_PartNumber[0]'],
          item: ['Part 6 6.c', 'form1[0].Page7[0].Pt6Line6c_ItemNumber[0]'],
          text: ['Part 6 6.d', 'form1[0].Page7[0].Pt6Line6d_AdditionalInfo[0]'],
        },
        {
          page: ['Part 6 7.a', 'form1[0].Page7[0].Pt6Line7a_PageNumber[0]'],
          part: ['Part 6 7.b', 'form1[0].Page7[0].Pt6Line7b_PartNumber[0]'],
          item: ['Part 6 7.c', 'form1[0].Page7[0].Pt6Line7c_ItemNumber[0]'],
          text: ['Part 6 7.d', 'form1[0].Page7[0].Pt6Line7d_AdditionalInfo[0]'],
        },
      ],
      { apart: 18, baseline: 5 },
    ),

    // Bar codes
    leave(
      [
        'form1[0].#pageSet[0].Page1[0].PDF417BarCode1[0]',
        'form1[0].#pageSet[0].Page1[1].PDF417BarCode1[0]',
        'form1[0].#pageSet[0].Page1[2].PDF417BarCode1[0]',
        'form1[0].#pageSet[0].Page1[3].PDF417BarCode1[0]',
        'form1[0].#pageSet[0].Page1[4].PDF417BarCode1[0]',
        'form1[0].#pageSet[0].Page1[5].PDF417BarCode1[0]',
        'form1[0].#pageSet[0].Page1[6].PDF417BarCode1[0]',
      ],
      'printed bar code that names form, edition and page',
    ),
  ],
});
