import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UNDECIDED } from './draft-form.ts';
import { unitKinds } from './new-unit.ts';

/** An id that every kind of unit takes: a rule's is a sentence. */
const ANY_ID = 'unit-is-new';

/** Folders with units of one file each. */
const folders: readonly string[] = Object.values(unitKinds).map((make) => dirname(make(ANY_ID).path));

/** The word alone: in quotes, or as a paragraph or heading of a template. */
const blank = new RegExp(`(['"])${UNDECIDED}\\1|^#* *${UNDECIDED}$`);

/** The blanks of new units that nobody has filled in yet, each as a sentence with file and line. */
export const undecidedIn = (root: string): readonly string[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((path) => /\.(?:ts|json|hbs)$/.test(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          blank.test(line) ? [`${path}:${index + 1} says '${UNDECIDED}': write there what it is to say.`] : [],
        ),
    );
