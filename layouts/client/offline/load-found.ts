/** Asks the server whether there is a newer one, also of what the browser itself still has. */
export const load = (address: string): Promise<Response> => fetch(address, { cache: 'no-cache' });

/** The same for what must be there. */
export const loadFound = async (address: string): Promise<Response> => {
  const response = await load(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
};
