import { Component, type ErrorInfo, type ReactNode } from "react";

interface Props {
  readonly paper: ReactNode;
  readonly children: ReactNode;
}

/** Puts the drawing of the build back when the live chart cannot load or breaks. */
export class PaperBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(fault: Error, info: ErrorInfo): void {
    console.error("the live chart broke; the page stays as drawn", fault, info.componentStack);
    // The drawing is the first view again, and so is the address.
    window.history.replaceState(null, "", `${window.location.pathname}${window.location.hash}`);
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.paper : this.props.children;
  }
}
