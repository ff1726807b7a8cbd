/** The two strands that cross, part and meet: residents and municipality. Decoration only. */
export const Strands = () => (
  <div class="strengen">
    <svg viewBox="0 0 1280 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path
        class="strengen__inwoners"
        d="M0 88 C 240 88 320 32 440 34 C 500 35 520 44 555 46 C 640 52 700 74 800 74 C 980 74 1100 28 1280 2"
      />
      <path
        class="strengen__gemeente"
        d="M0 2 C 240 2 320 58 440 58 C 500 58 520 50 555 46 C 640 36 700 14 830 14 C 980 14 1120 44 1280 70"
      />
    </svg>
    <span class="strengen__ontmoeting" />
  </div>
);
