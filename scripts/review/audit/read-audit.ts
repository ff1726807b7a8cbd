import { z } from 'zod';

const adviceSchema = z.object({
  title: z.string(),
  url: z.string().regex(/^https:\/\/[\w./-]+$/),
});

const fixSchema = z.union([
  z.boolean(),
  z.object({ name: z.string(), version: z.string(), isSemVerMajor: z.boolean() }),
]);

const vulnerabilitySchema = z.object({
  name: z.string(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
  isDirect: z.boolean(),
  // A name here is of another part in the list, where the leak itself is told.
  via: z.array(z.union([z.string(), adviceSchema])),
  fixAvailable: fixSchema,
});

const auditSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), vulnerabilitySchema),
});

export type Vulnerability = z.infer<typeof vulnerabilitySchema>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The parts with a known leak, of what `npm audit --json` printed; null when it printed no report. */
export const readAudit = (output: string): readonly Vulnerability[] | null => {
  const report = auditSchema.safeParse(parsed(output));
  return report.success ? Object.values(report.data.vulnerabilities) : null;
};
