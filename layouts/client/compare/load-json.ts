/** One of our own files, written by the build; rejects when it does not come. */
export const loadJson = async <Content>(address: string): Promise<Content> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};
