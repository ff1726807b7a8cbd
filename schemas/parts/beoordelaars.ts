import { z } from 'zod';

const account = () =>
  z
    .string()
    .max(100)
    .regex(/^@[\w-]+(\/[\w.-]+)?$/)
    .describe('Een account of team bij de git-host, zoals @netwerk/redactie.');

/** Who is asked to look at a proposal: accounts or teams of the git host. */
export const beoordelaarsSchema = z.strictObject({
  alles: z.array(account()).min(1).describe('Wie alles mag nakijken, zoals @netwerk/redactie.'),
  lichtingen: z
    .record(z.string().regex(/^\d{4}$/), z.array(account()).min(1))
    .default({})
    .describe('Wie bij een lichting horen, per jaar: "2023": ["@netwerk/lichting-2023"].'),
});

export type Beoordelaars = z.infer<typeof beoordelaarsSchema>;
