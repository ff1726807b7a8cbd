/**
 * A copy of a value that JSON can hold. A string that was cut from a text keeps all of that text, and takes two bytes for
 * each character where one character of the text needs them; its copy keeps nothing, and takes one byte where it can.
 */
export const compactCopy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
