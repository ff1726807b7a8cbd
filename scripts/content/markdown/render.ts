import { engine } from './engine.js';
import type { TextEnv } from './text-env.js';

/** Whole Markdown to HTML. */
export const renderBlock = (text: string, env: TextEnv): string => engine.render(text, env);

/** One paragraph of Markdown to HTML, without the paragraph around it. */
export const renderInline = (text: string, env: TextEnv): string => engine.renderInline(text, env);
