import { LikeUsForm } from './LikeUsForm.js';

/** Above a list: what stands first may depend on what the reader's own municipality is like. */
export const LikeUs = ({ to, search, withThema = true }: Parameters<typeof LikeUsForm>[0]) => (
  <section class="zoals-wij niet-printen" aria-labelledby="zoals-wij">
    <details class="zoals-wij__vraag">
      <summary>
        <h2 id="zoals-wij" class="zoals-wij__titel">
          Gemeenten zoals de onze
        </h2>
      </summary>
      <LikeUsForm to={to} search={search} withThema={withThema} />
    </details>
  </section>
);
