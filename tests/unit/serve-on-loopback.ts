import { serveFolder } from '../../scripts/site/serve-folder.js';

/** A folder that is served until it is closed. */
export interface ServedFolder {
  /** With a slash at its end. */
  readonly address: string;
  /** The addresses that were asked for so far. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Serves a folder on loopback, at a port that is free. */
export const serveOnLoopback = async (folder: string): Promise<ServedFolder> => {
  const asked: string[] = [];
  const server = serveFolder(folder, '/').on('request', ({ url = '' }) => asked.push(url));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
