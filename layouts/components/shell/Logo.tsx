/** The two strands with the point where they meet. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 52 24" width="52" height="24" aria-hidden="true" focusable="false">
    <path class="strengen__inwoners" d="M2 20 C 14 20 14 4 26 12 C 38 20 38 4 50 4" />
    <path class="strengen__gemeente" d="M2 4 C 14 4 14 20 26 12 C 38 4 38 20 50 20" />
    <circle class="strengen__punt" cx="26" cy="12" r="4" />
  </svg>
);
