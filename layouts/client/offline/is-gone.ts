const SENDS_ON = /<meta http-equiv="refresh"/;

/** A page that moved is kept no longer: a browser follows no redirect without a network. */
export const isGone = async (response: Response): Promise<boolean> =>
  [404, 410].includes(response.status) || response.redirected || SENDS_ON.test(await response.clone().text());
