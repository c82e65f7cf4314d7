import { Component, type ComponentType, h } from 'preact';

/** A component that is rendered again only when one of its props is another than before. */
export function memo<P extends object>(View: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const names = new Set([...Object.keys(next), ...Object.keys(this.props)]) as Set<keyof P>;
      return [...names].some((name) => next[name] !== this.props[name as keyof typeof this.props]);
    }
    override render() {
      return h(View, this.props as P);
    }
  };
}
