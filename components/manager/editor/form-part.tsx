import { useId } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { RuleSummary } from './alias-summary.tsx';
import { ContextsField } from './contexts-field.tsx';
import { type Draft, join, type Path, valueAt } from './draft.ts';
import { EntityPicker } from './entity-picker.tsx';
import { hasFaultWithin, useFault, useForm } from './form.ts';
import { ListField } from './list-field.tsx';
import { LocalizedField } from './localized-field.tsx';
import { PartyField } from './party-field.tsx';
import { ChoiceField, DateField, FlagField, NumberField, TextField } from './plain-fields.tsx';
import type { FieldSpec, FoldedSpec, SectionSpec, Spec } from './spec.ts';

interface PartProps<S> {
  spec: S;
  /** Where what the part belongs to stands in the draft. */
  within: Path;
}

function Field({ spec, within }: PartProps<FieldSpec>) {
  const path = join(within, spec.key);
  switch (spec.kind) {
    case 'text':
      return <TextField spec={spec} path={path} />;
    case 'localized':
      return <LocalizedField spec={spec} path={path} />;
    case 'choice':
      return <ChoiceField spec={spec} path={path} />;
    case 'list':
      return (
        <ListField spec={spec} path={path}>
          {(item) => <FormParts specs={spec.item} within={item} />}
        </ListField>
      );
    case 'date':
      return <DateField spec={spec} path={path} />;
    case 'number':
      return <NumberField spec={spec} path={path} />;
    case 'flag':
      return <FlagField spec={spec} path={path} />;
    case 'entity':
      return <EntityPicker label={spec.label} path={path} />;
    case 'party':
      return <PartyField spec={spec} path={path} />;
    case 'contexts':
      return <ContextsField spec={spec} path={path} />;
  }
}

/** Rules that few aliases need, below what they say. */
function Folded({ spec: { label, fields }, within }: PartProps<FoldedSpec>) {
  const { editor } = useInterface().words;
  const form = useForm();
  const alias = (valueAt(form.draft, within) ?? {}) as Draft;
  return (
    <details class="rules" open={hasFaultWithin(form, join(within, 'context')) || undefined}>
      <summary>
        {editor.labels[label] + editor.colon}
        <span class="rule">
          <RuleSummary alias={alias} />
        </span>
      </summary>
      <FormParts specs={fields} within={within} />
    </details>
  );
}

function Section({ spec: { label, hint, fields }, within }: PartProps<SectionSpec>) {
  const { editor } = useInterface().words;
  const title = useId();
  const fault = useFault(join(within, 'described'));
  return (
    <fieldset class="list" aria-labelledby={title}>
      <h3 id={title}>{editor.labels[label]}</h3>
      {hint && <p class="hint">{editor.hints[hint]}</p>}
      {fault && <p class="fault">{fault}</p>}
      <FormParts specs={fields} within={within} />
    </fieldset>
  );
}

function Part({ spec, within }: PartProps<Spec>) {
  const { type } = useForm();
  if (spec.kind === 'section') return <Section spec={spec} within={within} />;
  if (spec.kind === 'folded') return <Folded spec={spec} within={within} />;
  if (spec.kind !== 'row' && spec.kind !== 'only') return <Field spec={spec} within={within} />;
  if (spec.kind === 'only' && spec.type !== type) return null;
  const parts = <FormParts specs={spec.fields} within={within} />;
  return spec.kind === 'row' ? <div class="beside">{parts}</div> : parts;
}

/** Fields as their specs say, of what stands at a path of the draft. */
export function FormParts({ specs, within }: { specs: readonly Spec[]; within: Path }) {
  return specs.map((spec, i) => <Part key={'key' in spec ? spec.key : `part ${i}`} spec={spec} within={within} />);
}
