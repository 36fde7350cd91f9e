import type { FormEvent } from 'react';

/** A form that the page sends itself instead of the browser. */
export function submitting(send: () => void): (event: FormEvent) => void {
  return (event) => {
    event.preventDefault();
    send();
  };
}
