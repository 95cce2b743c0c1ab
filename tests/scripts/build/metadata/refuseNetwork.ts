/** A loader of documents that loads none: what needs the network fails. */
export function refuseNetwork(address: string): Promise<never> {
  return Promise.reject(new Error(`${address}: got a request, expected none. Put the context into the file`));
}
