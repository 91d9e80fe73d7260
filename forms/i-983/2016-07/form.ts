import { defineForm, rowsOf } from '../../../src/form/define.ts';
import { fields } from './fields.ts';

const { text, radio, leave } = rowsOf(fields);

const twoLines = { lines: 2 } as const;

const HEADING = 'a field over a printed heading; nothing is asked there';
const PEN = 'signed and dated by hand or with a real electronic signature, never typed';
const LATER = 'the evaluations are empty when the plan is first sent';

/** Training Plan for STEM OPT Students, edition 7/16. Labels are ours: the form numbers no items. */
export const form = defineForm(fields, {
  title: 'Training Plan for STEM OPT Students',
  rows: [
    // Section 1: student
    leave(['SECTION 1 STUDENT INFORMATION Completed by Student'], HEADING),
    text('Section 1 student name', 'Student Name SurnamePrimary Name Given Name', 'derived.studentSurnameFirst'),
    text('Section 1 student email', 'Student Email Address', 'student.email'),
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
    text(
      'Section 1 DSO',
      'Designated School Official DSO Name and Contact Information',
      'derived.dsoContact',
      twoLines,
    ),
    text('Section 1 SEVIS ID', 'Student SEVIS ID No', 'student.sevisId', { format: 'sevis-id' }),
    text('Section 1 period from', 'From', 'school.stemPeriod.from', { format: 'mm-dd-yyyy' }),
    text('Section 1 period to', 'To', 'school.stemPeriod.to', { format: 'mm-dd-yyyy' }),
    text(
      'Section 1 major and CIP code',
      'Qualifying Major and Classification of Instructional Programs CIP Code',
      'derived.majorAndCip',
    ),
    text('Section 1 level of degree', 'LevelType of Qualifying Degree', 'student.degree.level'),
    text('Section 1 date awarded', 'Date Awarded mmddyyyy', 'student.degree.awarded', { format: 'mm-dd-yyyy' }),
    radio('Section 1 prior degree', 'Based on Prior Degree', 'student.degree.isPriorDegree', { yes: 'Yes', no: 'No' }),
    text('Section 1 employment authorization number', 'Employment Authorization Number', 'student.aNumber', {
      format: 'a-number',
    }),

    // Section 2: student's certification
    leave(['Signature of Student', 'Date mmddyyyy'], PEN),
    text('Section 2 printed name', 'Printed Name of Student', 'derived.studentFullName'),

    // Section 3: employer
    text('Section 3 employer name', 'Employer Name', 'employer.name'),
    text('Section 3 street', 'Street Address', 'employer.street'),
    text('Section 3 suite', 'Suite', 'employer.suite'),
    text('Section 3 website', 'Employer Website URL', 'employer.website'),
    text('Section 3 city', 'City', 'employer.city'),
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
    text('Section 3 other compensation 1', '1 1', 'job.otherCompensation.0'),
    text('Section 3 other compensation 2', '1 2', 'job.otherCompensation.1'),
    text('Section 3 other compensation 3', '3', 'job.otherCompensation.2'),
    text('Section 3 other compensation 4', '4', 'job.otherCompensation.3'),
    leave(['2'], 'a field over the grey area beside the compensation; compensation line 2 is another box'),

    // Section 4: employer's certification
    leave(['undefined', 'Date mmddyyyy_2'], PEN),
    text(
      'Section 4 printed name and title',
      'Printed Name and Title of Employer Official with Signatory Authority',
      'derived.signatoryNameAndTitle',
    ),
    text('Section 4 organization', 'Printed Name of Employing Organization', 'employer.name'),

    // Section 5: training plan
    leave(
      ['SECTION 5 TRAINING PLAN FOR STEM OPT STUDENTS Completed by Student and Employer', 'EMPLOYER SITE INFORMATION'],
      HEADING,
    ),
    text('Section 5 student name', 'Student Name SurnamePrimary Name Given Name_2', 'derived.studentSurnameFirst'),
    text('Section 5 employer name', 'Employer Name_2', 'employer.name'),
    text('Section 5 site name', 'Site Name', 'plan.site.name', twoLines),
    text('Section 5 site address', 'Site Address Street City State ZIP', 'derived.siteAddress', twoLines),
    text('Section 5 official', 'Name of Official', 'plan.supervisor.name'),
    text('Section 5 title of official', 'Official s Title', 'plan.supervisor.title'),
    text('Section 5 email of official', 'Official s Email', 'plan.supervisor.email'),
    text('Section 5 phone of official', 'Official s Phone Number', 'plan.supervisor.phone'),
    text(
      'Section 5 student role',
      'Student Role Describe the students role with the employer and how that role is directly related to enhancing the student s knowledge obtained through his or her qualifying STEM degree',
      'plan.role',
    ),
    text(
      'Section 5 goals and objectives',
      'Goals and Objectives Describe how the assignments with the employer will help the student achieve his or her specific objectives for workbased learning related to his or her STEM degree The description must both specify the students goals regarding specific knowledge skills or techniques as well as the means by which they will be achieved',
      'plan.goals',
    ),
    text(
      'Section 5 employer oversight',
      'Employer Oversight Explain how the employer provides oversight and supervision of individuals filling positions such as that being filled by the named F1 student If the employer has a training program or related policy in place that controls such oversight and supervision please describe',
      'plan.oversight',
    ),
    text(
      'Section 5 measures and assessments',
      'Measures and Assessments Explain how the employer measures and confirms whether individuals filling positions such as that being filled by the named F1 student are acquiring new knowledge and skills If the employer has a training program or related policy in place that controls such measures and assessments please describe',
      'plan.measures',
    ),
    text(
      'Section 5 additional remarks',
      'Additional Remarks optional Provide additional information pertinent to the Plan',
      'plan.remarks',
    ),

    // Section 6: employer official's certification
    leave(['undefined_2', 'Date mmddyyyy_3'], PEN),
    text(
      'Section 6 printed name and title',
      'Printed Name and Title of Employer Official with Signatory Authority_2',
      'derived.planSignatoryNameAndTitle',
    ),
    leave(['PRIVACY ACT STATEMENT', 'PAPERWORK REDUCTION ACT'], HEADING),

    // Page 5: evaluations
    leave(
      [
        'undefined_3',
        'undefined_4',
        'Signature of Student_2',
        'Printed Name of Student_2',
        'Date mmddyyyy_4',
        'Signature of Employer Official with Signatory Authority',
        'Printed Name of Employer Official with Signatory Authority',
        'Date mmddyyyy_5',
        'undefined_5',
        'undefined_6',
        'Signature of Student_3',
        'Printed Name of Student_3',
        'Date mmddyyyy_6',
        'Signature of Employer Official with Signatory Authority_2',
        'ty',
        'Date mmddyyyy_7',
      ],
      LATER,
    ),
  ],
});
