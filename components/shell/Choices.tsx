interface Choice<V extends string> {
  value: V;
  label: string;
  class?: string;
}

interface ChoicesProps<V extends string> {
  legend: string;
  name: string;
  value: V;
  choices: Choice<V>[];
  onChange: (value: V) => void;
}

/** One of a few, side by side: a radio group. */
export function Choices<V extends string>({ legend, name, value, choices, onChange }: ChoicesProps<V>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <div class="row">
        {choices.map((choice) => (
          <label key={choice.value} class={`choice ${choice.class ?? ''}`}>
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
