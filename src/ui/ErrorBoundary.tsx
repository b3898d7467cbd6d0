import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  /** What is lost when it fails, as the log names it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A fault in one of our elements removes that element and is logged once; Flex goes on. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) {
    console.error(
      `[plugin-flex-onboarding] ${this.props.name} was removed after an error.`,
      error,
      componentStack,
    );
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
