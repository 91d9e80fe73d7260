import { blankPlaces, listBlanks } from '../../node/blanks.ts';
import { inventories } from '../../node/inventories.ts';
import { declare } from '../command.ts';

/** `optpack forms list`: tells which official blanks are on this machine. */
export const formsList = declare({
  id: 'forms-list',
  summary: 'Lists the editions that optpack fills, and where their blanks are',
  words: null,
  options: {},
  examples: [],
  run: async (_options, _words, io) => {
    const places = blankPlaces();
    const list = await listBlanks(inventories, places);
    const lines = list.map(({ form, edition, blank }) => {
      const printed =
        inventories.find((one) => one.form === form && one.edition === edition)?.printedEdition ?? edition;
      return `${form.toUpperCase().padEnd(8)}edition ${printed.padEnd(10)}${blank === null ? 'no blank; a stand-in is drawn' : blank.path}`;
    });
    const missing = list.filter(({ blank }) => blank === null).map(({ form }) => form);
    const next =
      missing.length === 0
        ? []
        : ['', 'Bring the official blanks with:', ...missing.map((form) => `  ${io.program} forms get ${form}`)];
    io.out(`${[...lines, '', `Kept in ${places.home}`, ...next].join('\n')}\n`);
    return 0;
  },
});
