import { z } from 'zod';

/** A closed list of values, each with the Dutch label that readers see. */
export const choice = <const Labels extends Readonly<Record<string, string>>>(labels: Labels) => {
  const values = Object.keys(labels) as Extract<keyof Labels, string>[];
  return z.enum(values).meta({ labels });
};
