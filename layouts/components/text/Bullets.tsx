import { Text } from './Text.js';

/** A list of single paragraphs of Markdown. */
export const Bullets = ({ items }: { readonly items: readonly string[] }) => (
  <ul class="opsomming">
    {items.map((item) => (
      <li key={item}>
        <Text inline>{item}</Text>
      </li>
    ))}
  </ul>
);
