import { Text } from './Text.js';

interface BodyProps {
  readonly entry: { readonly body: string };
  readonly class: string;
}

/** The text of an entry below its fields, with headings that can be linked to. */
export const Body = ({ entry, class: className }: BodyProps) => (
  <Text isBody class={className}>
    {entry.body}
  </Text>
);
