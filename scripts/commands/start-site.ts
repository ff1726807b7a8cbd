import type { Server } from 'node:http';
import type { Options } from '../options/parse-options.js';
import { serveFolder } from '../site/serve-folder.js';
import { buildSite } from './build-site.js';
import { CommandError, EXIT } from './run-command.js';

const DEFAULT_PORT = 8080;

/** The port that `PORT` names, or the usual one. */
export const readPort = (): number => {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CommandError(`PORT=${text} is geen poort.`);
  return port;
};

/** Opens a server on loopback and everywhere else; resolves to the port it got. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new CommandError(`Poort ${port} is al in gebruik. Kies een andere: PORT=8081 npm start`)
          : error,
      ),
    );
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Resolves when the process is asked to stop, or the server is told to by a `stop` event. */
export const untilStopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const stop = () => {
      server.closeAllConnections();
      server.close(() => resolve());
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    server.once('stop', stop);
  });

/** Serves the built site and prints its address; returns when the process is asked to stop. */
const serveUntilStopped = async ({ output, basePath }: Options): Promise<void> => {
  const server = serveFolder(output, basePath);
  const port = await listen(server, readPort());
  console.log(`\nDe site draait: http://localhost:${port}${basePath}\nStoppen? Druk op Ctrl-C.`);
  await untilStopped(server);
};

/** `npm start`: checks, builds, and serves until Ctrl-C. */
export const startSite = async (options: Options): Promise<number> => {
  await buildSite(options);
  await serveUntilStopped(options);
  return EXIT.ok;
};
