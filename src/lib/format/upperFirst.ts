/** Begins a text with a capital, in any of the three languages: `обещано` → `Обещано`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
