import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on a free local port. */
export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Lets a server listen where nobody else does. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}
