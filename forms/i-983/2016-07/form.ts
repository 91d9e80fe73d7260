import { defineForm, rowsOf } from '../../../src/form/define.ts';
import { fields } from './fields.ts';

const { text, radio, draw, leave } = rowsOf(fields);

/** A text too long for its box goes on in the continuation. */
const long = { overflows: true } as const;
/** Days of the evaluations: a part that there is none of stays empty. */
const day = { format: 'mm-dd-yyyy', none: 'empty', ifAny: true } as const;
const twoLines = { lines: 2, ...long } as const;
/** There may truly be none. */
const longIfAny = { ...long, ifAny: true } as const;
/** A person may have one name only. */
const fullName = { ...long, ifAny: ['student.name.given', 'student.name.middle'] } as const;

const HEADING = 'a field over a printed heading; nothing is asked there';
const PEN = 'signed and dated by hand or with a real electronic signature, never typed';

/** Training Plan for STEM OPT Students, edition 7/16. Labels are ours: the form numbers no items. */
export const form = defineForm(fields, {
  title: 'Training Plan for STEM OPT Students',
  continuation: {
    template: 'sheets/i-983-continuation',
    title: 'Continuation of Form I-983',
    label: 'I-983 continuation',
    instead: ['See number # of the continuation', 'See continuation, number #', 'See continuation #', 'See cont. #'],
    goesOn: '(continued as number # on the continuation pages)',
    more: '',
    number: ['SEVIS ID', 'student.sevisId'],
    signed: false,
  },
  rows: [
    // Section 1: student
    leave(['SECTION 1 STUDENT INFORMATION Completed by Student'], HEADING, 'print'),
    text(
      'Section 1 student name',
      'Student Name SurnamePrimary Name Given Name',
      'derived.studentSurnameFirst',
      fullName,
    ),
    text('Section 1 student email', 'Student Email Address', 'student.email', long),
    text('Section 1 recommending school', 'Name of School Recommending STEM OPT', 'school.name', twoLines),
    text(
      'Section 1 school of the degree',
      'Name of School Where STEM Degree Was Earned',
      'student.degree.school',
      twoLines,
    ),
    text(
      'Section 1 SEVIS school code',
      'SEVIS School Code of School Recommending STEM OPT including 3 digit suffix',
      'school.sevisCode',
      { format: 'school-code' },
    ),
    text('Section 1 DSO', 'Designated School Official DSO Name and Contact Information', 'derived.dsoContact', {
      ...twoLines,
      ifAny: ['school.dso.email', 'school.dso.phone'],
    }),
    text('Section 1 SEVIS ID', 'Student SEVIS ID No', 'student.sevisId', { format: 'sevis-id' }),
    text('Section 1 period from', 'From', 'school.stemPeriod.from', { format: 'mm-dd-yyyy' }),
    text('Section 1 period to', 'To', 'school.stemPeriod.to', { format: 'mm-dd-yyyy' }),
    text(
      'Section 1 major and CIP code',
      'Qualifying Major and Classification of Instructional Programs CIP Code',
      'derived.majorAndCip',
      long,
    ),
    text('Section 1 level of degree', 'LevelType of Qualifying Degree', 'student.degree.level', long),
    text('Section 1 date awarded', 'Date Awarded mmddyyyy', 'student.degree.awarded', { format: 'mm-dd-yyyy' }),
    radio('Section 1 prior degree', 'Based on Prior Degree', 'student.degree.isPriorDegree', { yes: 'Yes', no: 'No' }),
    text('Section 1 employment authorization number', 'Employment Authorization Number', 'student.aNumber', {
      format: 'a-number',
    }),

    // Section 2: student's certification
    leave(['Signature of Student'], PEN, 'signature'),
    leave(['Date mmddyyyy'], PEN, 'day of signature'),
    text('Section 2 printed name', 'Printed Name of Student', 'derived.studentFullName', fullName),

    // Section 3: employer
    text('Section 3 employer name', 'Employer Name', 'employer.name', long),
    text('Section 3 street', 'Street Address', 'employer.street', long),
    text('Section 3 suite', 'Suite', 'employer.suite', longIfAny),
    text('Section 3 website', 'Employer Website URL', 'employer.website', longIfAny),
    text('Section 3 city', 'City', 'employer.city', long),
    text('Section 3 state', 'State', 'employer.state'),
    text('Section 3 ZIP code', 'ZIP Code', 'employer.zip', { format: 'zip' }),
    text('Section 3 EIN', 'Employer ID Number EIN', 'employer.ein', { format: 'ein' }),
    text('Section 3 full-time employees', 'Number of FullTime Employees in US', 'employer.fullTimeEmployees'),
    text('Section 3 NAICS code', 'North American Industry Classification System NAICS Code', 'employer.naics', {
      format: 'naics',
    }),
    text('Section 3 hours a week', 'OPT Hours Per Week must be at least 20 hoursweek', 'job.hoursPerWeek'),
    text('Section 3 salary', 'A Salary Amount and Frequency', 'derived.salary'),
    text('Section 3 start date', 'Start Date of Employment mmddyyyy', 'job.starts', { format: 'mm-dd-yyyy' }),
    text('Section 3 other compensation 1', '1 1', 'job.otherCompensation.0', longIfAny),
    text('Section 3 other compensation 2', '1 2', 'job.otherCompensation.1', longIfAny),
    text('Section 3 other compensation 3', '3', 'job.otherCompensation.2', longIfAny),
    text('Section 3 other compensation 4', '4', 'job.otherCompensation.3', longIfAny),
    leave(['2'], 'a field over the grey area beside the compensation; compensation line 2 is another box', 'print'),

    // Section 4: employer's certification
    leave(['undefined'], PEN, 'signature'),
    leave(['Date mmddyyyy_2'], PEN, 'day of signature'),
    text(
      'Section 4 printed name and title',
      'Printed Name and Title of Employer Official with Signatory Authority',
      'derived.signatoryNameAndTitle',
      long,
    ),
    text('Section 4 organization', 'Printed Name of Employing Organization', 'employer.name', long),

    // Section 5: training plan
    leave(
      ['SECTION 5 TRAINING PLAN FOR STEM OPT STUDENTS Completed by Student and Employer', 'EMPLOYER SITE INFORMATION'],
      HEADING,
      'print',
    ),
    text(
      'Section 5 student name',
      'Student Name SurnamePrimary Name Given Name_2',
      'derived.studentSurnameFirst',
      fullName,
    ),
    text('Section 5 employer name', 'Employer Name_2', 'employer.name', long),
    text('Section 5 site name', 'Site Name', 'plan.site.name', twoLines),
    text('Section 5 site address', 'Site Address Street City State ZIP', 'derived.siteAddress', {
      ...twoLines,
      ifAny: ['plan.site.unit.kind', 'plan.site.unit.number'],
    }),
    text('Section 5 official', 'Name of Official', 'plan.supervisor.name', long),
    text('Section 5 title of official', 'Official s Title', 'plan.supervisor.title', long),
    text('Section 5 email of official', 'Official s Email', 'plan.supervisor.email', long),
    text('Section 5 phone of official', 'Official s Phone Number', 'plan.supervisor.phone'),
    text(
      'Section 5 student role',
      'Student Role Describe the students role with the employer and how that role is directly related to enhancing the student s knowledge obtained through his or her qualifying STEM degree',
      'plan.role',
      long,
    ),
    text(
      'Section 5 goals and objectives',
      'Goals and Objectives Describe how the assignments with the employer will help the student achieve his or her specific objectives for workbased learning related to his or her STEM degree The description must both specify the students goals regarding specific knowledge skills or techniques as well as the means by which they will be achieved',
      'plan.goals',
      long,
    ),
    text(
      'Section 5 employer oversight',
      'Employer Oversight Explain how the employer provides oversight and supervision of individuals filling positions such as that being filled by the named F1 student If the employer has a training program or related policy in place that controls such oversight and supervision please describe',
      'plan.oversight',
      long,
    ),
    text(
      'Section 5 measures and assessments',
      'Measures and Assessments Explain how the employer measures and confirms whether individuals filling positions such as that being filled by the named F1 student are acquiring new knowledge and skills If the employer has a training program or related policy in place that controls such measures and assessments please describe',
      'plan.measures',
      long,
    ),
    text(
      'Section 5 additional remarks',
      'Additional Remarks optional Provide additional information pertinent to the Plan',
      'plan.remarks',
      longIfAny,
    ),

    // Section 6: employer official's certification
    leave(['undefined_2'], PEN, 'signature'),
    leave(['Date mmddyyyy_3'], PEN, 'day of signature'),
    text(
      'Section 6 printed name and title',
      'Printed Name and Title of Employer Official with Signatory Authority_2',
      'derived.planSignatoryNameAndTitle',
      long,
    ),
    leave(['PRIVACY ACT STATEMENT', 'PAPERWORK REDUCTION ACT'], HEADING, 'print'),

    // Page 5: evaluations. The print has room for each text and no box
    text('First evaluation from', 'undefined_3', 'evaluations.first.from', day),
    text('First evaluation to', 'undefined_4', 'evaluations.first.to', day),
    draw('First evaluation', { page: 5, rect: [42, 498, 528, 180] }, 'evaluations.first.text', { ifAny: true }),
    text('First evaluation name of student', 'Printed Name of Student_2', 'derived.studentFullName', fullName),
    text(
      'First evaluation name of official',
      'Printed Name of Employer Official with Signatory Authority',
      'evaluations.first.official',
      { none: 'empty', ...longIfAny },
    ),
    text('Final evaluation from', 'undefined_5', 'evaluations.final.from', day),
    text('Final evaluation to', 'undefined_6', 'evaluations.final.to', day),
    draw('Final evaluation', { page: 5, rect: [42, 156, 528, 180] }, 'evaluations.final.text', { ifAny: true }),
    text('Final evaluation name of student', 'Printed Name of Student_3', 'derived.studentFullName', fullName),
    text('Final evaluation name of official', 'ty', 'evaluations.final.official', { none: 'empty', ...longIfAny }),
    leave(
      [
        'Signature of Student_2',
        'Signature of Employer Official with Signatory Authority',
        'Signature of Student_3',
        'Signature of Employer Official with Signatory Authority_2',
      ],
      PEN,
      'signature',
    ),
    leave(['Date mmddyyyy_4', 'Date mmddyyyy_5', 'Date mmddyyyy_6', 'Date mmddyyyy_7'], PEN, 'day of signature'),
  ],
});
