/** Whether a file is a register, by its name: those are lists in YAML, and all else is a text. */
export const isRegister = (file: string): boolean => file.endsWith('.yaml');
