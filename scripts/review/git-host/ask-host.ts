import type { z } from 'zod';
import type { GitHost } from './git-host.js';
import { HostError } from './host-error.js';

/** Asks the host of the repository something, or to make something. */
export const askHost = async <Schema extends z.ZodType>(
  { api, repository, token }: GitHost,
  path: string,
  answer: Schema,
  init: { readonly method: string; readonly body?: object } = { method: 'GET' },
): Promise<z.infer<Schema>> => {
  const response = await fetch(`${api}/repos/${repository}/${path}`, {
    method: init.method,
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json' },
  });
  if (!response.ok) throw new HostError(response.status);
  return answer.parse(await response.json());
};
