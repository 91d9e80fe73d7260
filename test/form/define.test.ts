import { describe, expect, test } from 'vitest';
import { fields as i765 } from '../../forms/i-765/2025-08-21/fields.ts';
import { fields as i983 } from '../../forms/i-983/2016-07/fields.ts';
import { rowsOf } from '../../src/form/define.ts';

const { text, choice, tick, tickItems, yesNo, yesNoItems, oneOf, leave } = rowsOf(i765);
const training = rowsOf(i983);

const page1 = 'form1[0].Page1[0].';
const male = 'form1[0].Page2[0].Line9_Checkbox[1]';
const female = 'form1[0].Page2[0].Line9_Checkbox[0]';
const yes12 = 'form1[0].Page2[0].Line19_Checkbox[1]';
const no12 = 'form1[0].Page2[0].Line19_Checkbox[0]';
const state = 'form1[0].Page2[0].Pt2Line5_State[0]';
const birth = 'form1[0].Page3[0].Line19_DOB[0]';
const attorney = 'form1[0].Page6[0].Part5Line7_Checkbox[1]';
const notAttorney = 'form1[0].Page6[0].Part5Line7_Checkbox[0]';
const passport = 'form1[0].Page3[0].Line20b_Passport[0]';

/** Each marked line must be refused by the compiler: a mark without an error is an error of `tsc`. */
const refusedByTheCompiler = (): readonly unknown[] => [
  // @ts-expect-error: the case has no such answer
  text('1.a', `${page1}Line1a_FamilyName[0]`, 'student.name.surname'),
  // @ts-expect-error: the form has no such box
  text('1.a', `${page1}Line1a_FamilyName[9]`, 'student.name.family'),
  // @ts-expect-error: the form prints 1.a beside this box
  text('1.b', `${page1}Line1a_FamilyName[0]`, 'student.name.family'),
  // @ts-expect-error: a check box takes no words
  text('10', male, 'student.name.family'),
  // @ts-expect-error: yes and no are ticked, not written
  text('1.a', `${page1}Line1a_FamilyName[0]`, 'student.livesAtMailingAddress'),
  // @ts-expect-error: a name is no day
  text('1.a', `${page1}Line1a_FamilyName[0]`, 'student.name.family', { format: 'mm/dd/yyyy' }),
  // @ts-expect-error: a day must say how it is printed
  text('16', birth, 'student.birth.day'),
  // @ts-expect-error: a day is no identifier
  text('16', birth, 'student.birth.day', { format: 'zip' }),
  // @ts-expect-error: an identifier must say how it is printed
  text('18', passport, 'student.passport.number'),
  // @ts-expect-error: female is forgotten
  tick('10', 'student.sex', { male }),
  // @ts-expect-error: nobody can answer so
  tick('10', 'student.sex', { male, female, other: female }),
  // @ts-expect-error: a name is no choice
  tick('10', 'student.name.family', { male, female }),
  // @ts-expect-error: a text box cannot be ticked
  tick('1.a', 'student.sex', { male: `${page1}Line1a_FamilyName[0]`, female }),
  // @ts-expect-error: renewal is forgotten
  tickItems('filing.reason', {
    initial: ['Part 1 1.a', `${page1}Part1_Checkbox[0]`],
    replacement: ['Part 1 1.b', `${page1}Part1_Checkbox[1]`],
  }),
  // @ts-expect-error: No is forgotten
  yesNo('12', 'student.previouslyFiledI765', { yes: yes12 }),
  // @ts-expect-error: this question is not answered with yes or no
  yesNo('12', 'student.sex', { yes: yes12, no: no12 }),
  // @ts-expect-error: the box is item 7.b
  yesNoItems('preparer.isAttorney', { yes: ['Part 5 7.a', attorney], no: ['Part 5 7.a', notAttorney] }),
  // @ts-expect-error: the list has no entry for a marital status
  choice('5.e', state, 'student.maritalStatus'),
  // @ts-expect-error: the form has no such box
  leave(['form1[0].Page1[0].Nothing[0]'], 'no reason'),
  // @ts-expect-error: a text box is no radio group
  training.radio('Section 1 prior degree', 'From', 'student.degree.isPriorDegree', { yes: 'Yes', no: 'No' }),
  // @ts-expect-error: the group has no button "Maybe"
  training.radio('prior degree', 'Based on Prior Degree', 'student.degree.isPriorDegree', { yes: 'Maybe', no: 'No' }),
];

describe('row makers', () => {
  test('rows that contradict the form or the case do not compile', () => {
    expect(refusedByTheCompiler()).toHaveLength(21);
  });

  test('a day goes into its box in the form that the box asks', () => {
    expect(text('16', birth, 'student.birth.day', { format: 'mm/dd/yyyy' })).toEqual({
      kind: 'text',
      item: '16',
      box: birth,
      path: 'student.birth.day',
      format: 'mm/dd/yyyy',
    });
  });

  test('a choice keeps a box and an item for each of its options', () => {
    expect(tick('10', 'student.sex', { male, female })).toEqual({
      kind: 'tick',
      path: 'student.sex',
      options: { male: { item: '10', box: male }, female: { item: '10', box: female } },
    });
  });

  test('yes and no are kept by the answer as text', () => {
    const row = yesNo('12', 'student.previouslyFiledI765', { yes: yes12, no: no12 });
    expect(row.options).toEqual({ true: { item: '12', box: yes12 }, false: { item: '12', box: no12 } });
  });

  test('a state goes into a list that has an entry for every state', () => {
    expect(choice('5.e', state, 'student.mailingAddress.state')).toEqual({
      kind: 'choice',
      item: '5.e',
      box: state,
      path: 'student.mailingAddress.state',
    });
  });

  test('of a group of boxes each keeps its own item and question', () => {
    const option = {
      item: 'Part 3 1.a',
      box: 'form1[0].Page4[0].Pt3Line1Checkbox[1]',
      path: 'student.readsEnglish',
    } as const;
    expect(oneOf([option])).toEqual({ kind: 'one-of', options: [option] });
  });
});
