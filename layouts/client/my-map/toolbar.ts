import { element } from '../elements.js';

export interface ToolbarActions {
  readonly onPrint: () => void;
  readonly onZip: () => void;
  readonly onShare: () => void;
}

const button = (label: string, look: 'nl-button--primary' | 'nl-button--secondary', act: () => void) => {
  const node = element('button', { type: 'button', class: `nl-button ${look}` }, label);
  node.addEventListener('click', act);
  return node;
};

/** What can be done with the map as a whole. */
export const toolbar = ({ onPrint, onZip, onShare }: ToolbarActions) =>
  element(
    'p',
    { class: 'knoppen niet-printen' },
    button('Print als één document', 'nl-button--primary', onPrint),
    button('Download alles als zip', 'nl-button--secondary', onZip),
    button('Deel als link', 'nl-button--secondary', onShare),
  );

/** The link to share, ready to be copied by hand where the browser does not let a page do that. */
export const shareView = (link: string) => {
  const input = element('input', { type: 'text', class: 'utrecht-textbox', readonly: '', id: 'deellink', value: link });
  return element(
    'div',
    { class: 'kader niet-printen' },
    element(
      'label',
      { for: 'deellink' },
      'Met deze link opent iemand anders dezelfde lijst. Je notities gaan niet mee.',
    ),
    input,
  );
};
