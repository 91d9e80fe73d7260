import fc from 'fast-check';

/**
 * Property tests draw the same cases in each run, so that a red run is the fault of the change at hand. `npm run fuzz` draws
 * others each time; what it finds becomes a named case of its own.
 */
if (process.env.OPTPACK_FUZZ === undefined) fc.configureGlobal({ seed: 20_261_122 });
