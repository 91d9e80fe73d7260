import type { EditionHealth, Health, Problem, Writable } from './health-found.ts';

/** After so many days facts are worth another look. */
const OLD_AFTER = 60;

/** What the machine itself lacks. */
export function machineProblems(
  node: Health['node'],
  home: Writable,
  out: Writable,
  fonts: Health['fonts'],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!node.isEnough)
    problems.push({
      stops: true,
      says: `Node ${node.version} is older than optpack needs.`,
      fix: `Install Node ${node.wanted}.`,
    });
  if (!home.canWrite)
    problems.push({
      stops: true,
      says: `${home.path} cannot be written: blanks cannot be kept there.`,
      fix: 'Change the permissions of this folder, or name another folder in OPTPACK_HOME.',
    });
  if (!out.canWrite)
    problems.push({
      stops: true,
      says: `${out.path} cannot be written: packets cannot be left there.`,
      fix: 'Name another folder with --out.',
    });
  if (fonts.missing.length > 0)
    problems.push({
      stops: true,
      says: `The fonts of letters are missing: ${fonts.missing.join(', ')}.`,
      fix: 'npm install --global optpack',
    });
  return problems;
}

const usable: readonly EditionHealth['status'][] = ['accepted', 'older-print', 'unknown'];

/** A form needs the blank of one edition that is in use; facts that are old are worth a look. */
export function formProblems(editions: readonly EditionHealth[], hasFault: boolean): readonly Problem[] {
  const forms = [...new Set(editions.map(({ form }) => form))];
  return forms.flatMap((form): readonly Problem[] => {
    const own = editions.filter((edition) => edition.form === form);
    const inUse = own.filter(({ status }) => usable.includes(status));
    const name = form.toUpperCase();
    if (inUse.length === 0)
      return [
        {
          stops: true,
          says: `No edition of Form ${name} that optpack fills is taken today.`,
          fix: 'npm install --global optpack@latest',
        },
      ];
    const blank = inUse.find((edition) => edition.blank !== null);
    if (blank === undefined)
      return [
        {
          stops: true,
          says: `The official blank of Form ${name}, edition ${inUse[0]?.printed}, is not on this machine${hasFault ? ', or cannot be read' : ''}.`,
          fix: `optpack forms get ${form}`,
        },
      ];
    return isOld(blank)
      ? [
          {
            stops: false,
            says: `Whether edition ${blank.printed} of Form ${name} is taken was last seen ${blank.daysSinceSeen} days ago.`,
            fix: `Compare the edition with the one that the agency offers: optpack forms get ${form}`,
          },
        ]
      : [];
  });
}

const isOld = ({ daysSinceSeen }: EditionHealth): boolean => daysSinceSeen !== null && daysSinceSeen > OLD_AFTER;
