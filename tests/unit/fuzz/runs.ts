/** How often each property is tried: quickly in every test run, longer by `npm run fuzz`. */
export const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) };
