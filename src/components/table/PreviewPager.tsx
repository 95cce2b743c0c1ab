import type { PreviewMessages } from "../../i18n/catalogue/PreviewMessages.ts";

interface Props {
  readonly page: number;
  readonly pageCount: number;
  readonly messages: PreviewMessages;
  readonly onPage: (page: number) => void;
}

/** Steps through the pages; a step that leads nowhere keeps the focus and says that it is off. */
export function PreviewPager({ page, pageCount, messages, onPage }: Props) {
  if (pageCount < 2) return null;
  const step = (to: number, label: string) => {
    const isOff = to < 1 || to > pageCount;
    return (
      <button type="button" aria-disabled={isOff} onClick={() => (isOff ? undefined : onPage(to))}>
        {label}
      </button>
    );
  };
  return (
    <nav className="preview-pages" aria-label={messages.pages}>
      {step(page - 1, messages.previous)}
      <span>{messages.page(page, pageCount)}</span>
      {step(page + 1, messages.next)}
    </nav>
  );
}
