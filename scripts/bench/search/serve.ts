import { serveFolder } from '../../site/serve-folder.js';

/** Serves a folder on loopback while something is done with its address. */
export const whileServing = async <Result>(
  folder: string,
  use: (address: string) => Promise<Result>,
): Promise<Result> => {
  const server = serveFolder(folder, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  try {
    return await use(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
